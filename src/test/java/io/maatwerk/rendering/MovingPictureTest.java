package io.maatwerk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.product.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class MovingPictureTest {

  /** Each frame's duration in milliseconds, and its size, as the browser's own decoder has them. */
  private static final String FRAMES =
      """
      async (webp) => {
        const data = Uint8Array.from(atob(webp), (byte) => byte.charCodeAt(0));
        const decoder = new ImageDecoder({ type: "image/webp", data });
        await decoder.tracks.ready;
        const frames = [];
        for (let i = 0; i < decoder.tracks.selectedTrack.frameCount; i++) {
          const { image } = await decoder.decode({ frameIndex: i });
          frames.push([image.duration / 1000, image.displayWidth, image.displayHeight].join(" "));
        }
        return frames;
      }
      """;

  @Test
  @EnabledIf("io.maatwerk.studio.Chromium#isThere")
  void showsStillsInTurnAndLeavesOutWhatIsNotNew() throws IOException {
    var white = Meridian.paint("side", Selection.EMPTY);
    var pine = Meridian.paint("side", new Selection(Map.of("upper.colour", "pine"), Map.of()));
    var top = Meridian.paint("top", new Selection(Map.of("upper.colour", "pine"), Map.of()));
    var stills =
        List.of(
            new Still(white, 300), new Still(pine, 200), new Still(pine, 200), new Still(top, 900));

    var moving =
        Pictures.with(Typeface.load())
            .moving(stills, Meridian.ARTWORK, Cards.shoe(Selection.EMPTY).scheme())
            .orElseThrow();

    Files.createDirectories(Path.of("target/pictures"));
    Files.write(Path.of("target/pictures/moving.webp"), moving);
    assertThat(frames(moving)).isEqualTo(List.of("300 720 480", "200 720 480", "900 720 480"));
    assertThat(moving).hasSizeLessThan(150_000);
  }

  private static Object frames(byte[] webp) {
    return Browsed.ask(page -> page.evaluate(FRAMES, Base64.getEncoder().encodeToString(webp)));
  }
}
