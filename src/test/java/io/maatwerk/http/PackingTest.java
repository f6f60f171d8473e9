package io.maatwerk.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What never changes is packed as tightly as can be, for those who can unpack it. */
@QuarkusTest
class PackingTest {

  private static final Pattern STYLES = Pattern.compile("/(assets/[^\"]+\\.css)");

  @TestHTTPResource("/")
  URI origin;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip, deflate, br, zstd | br",
        "gzip, br;q=0 | gzip",
        "br;q=0.5 | br",
        "gzip | gzip",
        "compress |",
      })
  void answersInTheBestEncodingThatIsAccepted(String accepted, String encoding) throws Exception {
    var answer = get(styles(), accepted);

    assertThat(answer.headers().firstValue("Content-Encoding").orElse(null)).isEqualTo(encoding);
    assertThat(answer.headers().allValues("Vary")).contains("Accept-Encoding");
  }

  @Test
  void leavesAloneWhatPackingDoesNotHelp() {
    var noise = new byte[5_000];
    new Random(1).nextBytes(noise);

    assertThat(Packed.of(noise).encoded()).isEmpty();
    assertThat(Packed.of("again and again ".repeat(99).getBytes(UTF_8)).encoded())
        .containsOnlyKeys("br", "gzip");
  }

  private String styles() throws Exception {
    var found = STYLES.matcher(new String(get("", "identity").body(), UTF_8));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private HttpResponse<byte[]> get(String path, String accepted)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(origin.resolve(path)).header("Accept-Encoding", accepted).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
  }
}
