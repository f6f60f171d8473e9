package io.maatwerk.studio;

import io.maatwerk.page.Address;
import io.maatwerk.page.InlinePicture;
import io.maatwerk.page.MoneyText;
import io.maatwerk.page.Page;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Selection;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Two designs of a product side by side: {@code ?a=QUERY&b=QUERY}. */
@Path("/{brand}/{product}/compare")
@Produces(MediaType.TEXT_HTML)
public class ComparePage {

  static final String FIRST = "a";
  static final String SECOND = "b";

  private final Shelf shelf;
  private final Guests guests;

  ComparePage(Shelf shelf, Guests guests) {
    this.shelf = shelf;
    this.guests = guests;
  }

  /**
   * One of the two.
   *
   * @param address where it is designed further, with the other put aside
   */
  public record Side(String name, RawString picture, String price, String address) {}

  /** An option in which they differ. */
  public record Row(String option, String first, String second) {}

  @CheckedTemplate(basePath = "studio")
  static class Templates {
    private Templates() {}

    static native TemplateInstance compare(
        Page page, String name, List<Side> sides, List<Row> rows, String back);
  }

  @GET
  @Operation(hidden = true)
  public TemplateInstance compare(
      @PathParam("brand") String brand,
      @PathParam("product") String product,
      @Context UriInfo address) {
    var fields = new Fields(address.getQueryParameters());
    var guest = guests.guest(shelf.product(brand, product), fields);
    var first = situation(guest, fields, FIRST);
    var second = situation(guest, fields, SECOND);
    var here =
        guests
            .carried(guest.at("/compare"), fields)
            .with(FIRST, bare(first))
            .with(SECOND, bare(second));
    var studio = guests.carried(guest.at(""), fields);
    return Templates.compare(
            guest.page(here),
            guest.product().name().in(guest.language()),
            List.of(
                side(guest, guest.tools().first(), first, leading(studio, first, second), "a-"),
                side(guest, guest.tools().second(), second, leading(studio, second, first), "b-")),
            rows(guest, first.shown(), second.shown()),
            leading(studio, second, first))
        .setLocale(guest.language());
  }

  private Situation situation(Guest guest, Fields fields, String name) {
    return guests.situation(guest, Query.parse(fields.one(name).orElse("")));
  }

  private static String bare(Situation situation) {
    return Query.bare(situation.product(), situation.wishes().own());
  }

  private static String leading(Address studio, Situation to, Situation aside) {
    return Query.with(studio.where(Fields.KEPT, bare(aside)), to.product(), to.wishes().own())
        .toString();
  }

  private static Side side(
      Guest guest, String name, Situation situation, String address, String prefix) {
    var view = guest.product().views().get(0);
    var picture = InlinePicture.of(guest.published(), view, situation.shown(), prefix, name);
    var price =
        situation.total().map(total -> MoneyText.text(total, guest.language())).orElse("\u2014");
    return new Side(name, new RawString(picture), price, address);
  }

  private static List<Row> rows(Guest guest, Selection first, Selection second) {
    return guest.product().options().stream()
        .map(option -> row(guest.naming(), option, first, second))
        .filter(row -> !Objects.equals(row.first(), row.second()))
        .toList();
  }

  private static Row row(Naming naming, Option option, Selection first, Selection second) {
    return new Row(
        naming.option(option), value(naming, option, first), value(naming, option, second));
  }

  private static String value(Naming naming, Option option, Selection design) {
    var value = design.values().getOrDefault(option.id(), Choice.NONE);
    var words = design.texts().get(option.id());
    return option.isText() && value.equals(Choice.ANY) && words != null
        ? naming.quoted(words)
        : naming.value(option, value);
  }
}
