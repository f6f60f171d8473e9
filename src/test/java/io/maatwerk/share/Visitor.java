package io.maatwerk.share;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.design.CapRequest;
import io.maatwerk.design.Designs;
import io.maatwerk.design.PictureFile;
import io.maatwerk.design.SaveOutcome;
import io.maatwerk.design.SavedDesign;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Saves caps, and visits their pages. */
final class Visitor {

  private Visitor() {}

  static SavedDesign saved(Designs designs, CapRequest request) {
    return kept(designs, request).design();
  }

  /** With the key that deletes it. */
  static SaveOutcome.Saved kept(Designs designs, CapRequest request) {
    return (SaveOutcome.Saved) designs.save(request.toSave());
  }

  /** A design's page, which is there. */
  static Response page(SavedDesign design) {
    var page = get(design.path());
    assertThat(page.statusCode()).isEqualTo(200);
    return page;
  }

  static Response get(String path) {
    return given().get(path);
  }

  /** As a browser asks that is set to those languages. */
  static Response get(String path, String languages) {
    return given().header("Accept-Language", languages).get(path);
  }

  static PictureFile picture(SavedDesign design, String format) {
    return design.picture(format).orElseThrow();
  }

  static void forgetPictures() throws IOException {
    try (var files = Files.walk(Path.of("target", "atelier-data", "pictures"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }
}
