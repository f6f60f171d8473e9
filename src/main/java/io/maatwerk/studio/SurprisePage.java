package io.maatwerk.studio;

import io.maatwerk.configuration.Design;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Selection;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Leads to any design that can be had, each as likely as every other. */
@Path("/{brand}/{product}/surprise")
public class SurprisePage {

  private final Shelf shelf;
  private final Guests guests;
  private final SecureRandom random = new SecureRandom();

  SurprisePage(Shelf shelf, Guests guests) {
    this.shelf = shelf;
    this.guests = guests;
  }

  @GET
  @Operation(hidden = true)
  public Response surprise(
      @PathParam("brand") String brand,
      @PathParam("product") String product,
      @Context UriInfo address) {
    var fields = new Fields(address.getQueryParameters());
    var guest = guests.guest(shelf.product(brand, product), fields);
    var own = WishReader.read(guest.product(), fields).own();
    var taken =
        any(guest, own)
            .map(design -> Taking.of(guest.product(), design, Selection.EMPTY))
            .orElse(own);
    var studio = guests.carried(guest.at(""), fields);
    return Response.seeOther(URI.create(Query.with(studio, guest.product(), taken).toString()))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Texts stay as they are, or none; where rules ask for another, whatever they ask for. */
  private Optional<Design> any(Guest guest, Selection own) {
    var configurator = guest.published().configurator();
    var terms = guests.terms(guest);
    return Stream.of(texts(guest, own, true), texts(guest, own, false), Selection.EMPTY)
        .flatMap(kept -> configurator.any(kept, terms, random).stream())
        .findFirst();
  }

  private static Selection texts(Guest guest, Selection own, boolean elseNone) {
    var values = new LinkedHashMap<String, String>();
    for (Option option : guest.product().options()) {
      var chosen = own.values().get(option.id());
      if (option.isText() && (chosen != null || elseNone)) {
        values.put(option.id(), chosen == null ? option.standard() : chosen);
      }
    }
    values.values().removeIf(value -> !value.equals(Choice.ANY) && !value.equals(Choice.NONE));
    return new Selection(values, own.texts());
  }
}
