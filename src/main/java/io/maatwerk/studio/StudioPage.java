package io.maatwerk.studio;

import io.maatwerk.design.SaveOutcome;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The studio: where a shopper designs a product. */
@Path("/{brand}/{product}")
@Produces(MediaType.TEXT_HTML)
public class StudioPage {

  private final Shelf shelf;
  private final Guests guests;
  private final StudioViews views;
  private final Keeping keeping;

  StudioPage(Shelf shelf, Guests guests, StudioViews views, Keeping keeping) {
    this.guests = guests;
    this.shelf = shelf;
    this.views = views;
    this.keeping = keeping;
  }

  /** A preset in the address leads on to the choices that it makes. */
  @GET
  @Operation(hidden = true)
  public Response design(
      @PathParam("brand") String brand,
      @PathParam("product") String product,
      @Context UriInfo address) {
    var published = shelf.product(brand, product);
    var fields = new Fields(address.getQueryParameters());
    var guest = guests.guest(published, fields);
    var preset = views.preset(guest, fields);
    if (preset.isPresent()) {
      return Response.seeOther(URI.create(preset.get().toString())).build();
    }
    var page = page(guest, fields, guests.situation(guest, fields), List.of());
    return Response.ok(page).build();
  }

  /**
   * Saves the design and leads to its maker's page; what is in the way is said on the form, kept
   * whole.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public Response save(
      @PathParam("brand") String brand,
      @PathParam("product") String product,
      MultivaluedMap<String, String> form) {
    var published = shelf.product(brand, product);
    var fields = new Fields(form);
    var guest = guests.guest(published, fields);
    var situation = guests.situation(guest, fields);
    var words = guest.words();
    if (!situation.wishes().misses().isEmpty()) {
      return again(guest, fields, situation, Trouble.misunderstood(words));
    }
    if (situation.clashes()) {
      return again(guest, fields, situation, Trouble.clash(words));
    }
    var design = situation.configuration().design().orElseThrow();
    var outcome = keeping.keep(published, fields, design);
    if (outcome instanceof SaveOutcome.Saved saved) {
      return Response.seeOther(URI.create(makersPage(saved))).build();
    }
    var trouble = Trouble.of(outcome, guest.product(), words, guest.language());
    // the key of a design that was deleted saves nothing any more: the form gets another
    var kept = outcome instanceof SaveOutcome.Deleted ? fields.without(Fields.KEY) : fields;
    return again(guest, kept, situation, trouble);
  }

  /** Where its maker is told the key, which no script is there to keep. */
  private static String makersPage(SaveOutcome.Saved saved) {
    var design = saved.design();
    return saved.editKey().map(design::path).orElse(design.path());
  }

  private Response again(Guest guest, Fields fields, Situation situation, Trouble trouble) {
    return Response.status(trouble.status())
        .entity(page(guest, fields, situation, trouble.sentences()))
        .build();
  }

  private TemplateInstance page(
      Guest guest, Fields fields, Situation situation, List<String> trouble) {
    var view = views.view(guest, fields, situation, trouble);
    return StudioView.Templates.studio(view).setLocale(view.page().language());
  }
}
