package io.maatwerk.share;

import io.maatwerk.http.OurWords;
import io.maatwerk.http.PublicOrigin;
import io.maatwerk.page.Address;
import io.maatwerk.page.Page;
import io.maatwerk.page.SheetFacts;
import io.maatwerk.page.SpecSheet;
import io.quarkus.qute.RawString;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves the spec sheets of saved designs: as they were made, at the price of that day. */
@Path("/d/{id}/sheet")
public class DesignSheets {

  private final Subjects subjects;
  private final Absence absence;
  private final PublicOrigin origin;

  DesignSheets(Subjects subjects, Absence absence, PublicOrigin origin) {
    this.subjects = subjects;
    this.absence = absence;
    this.origin = origin;
  }

  @GET
  @Operation(hidden = true)
  public Response sheet(@PathParam("id") String id, @BeanParam Visit visit) {
    return subjects
        .find(id, visit.reader())
        .map(subject -> Rendering.of(sheet(subject)).answer(visit))
        .orElseGet(() -> absence.of(id, visit));
  }

  private String sheet(Subject subject) {
    var design = subject.design();
    var published = subject.published();
    var language = subject.language();
    var words = OurWords.in(language, ShareWords.class);
    var facts = new SheetFacts(published, language);
    var url = origin.url(design.path());
    var created = design.created().atZone(ZoneOffset.UTC).toLocalDate();
    return new SpecSheet(
            page(subject),
            subject.heading(),
            subject.productName(words),
            design.by().map(words::by),
            facts.facts(design.serial(), design.designs(), design.price().market(), created, true),
            facts.pictures(design.selection()),
            facts.specs(design.selection()),
            bill(subject),
            url,
            subject.path(),
            Optional.of(new RawString(QrCode.svg(url))))
        .setLocale(language)
        .render();
  }

  private static Page page(Subject subject) {
    var brand = Optional.of(subject.published().brand());
    var address = new Address(subject.design().path() + "/sheet", subject.address().query());
    return new Page(subject.language(), brand, Optional.empty(), address);
  }

  private static SpecSheet.Bill bill(Subject subject) {
    var prose = Prose.of(subject.language());
    var price = subject.design().price();
    var lines =
        price.lines().stream()
            .map(
                line ->
                    new SpecSheet.Fact(
                        line.name().in(subject.language()),
                        prose.money(price.market(), line.amount())))
            .toList();
    return new SpecSheet.Bill(
        lines, prose.money(price.total()), price.note().in(subject.language()));
  }
}
