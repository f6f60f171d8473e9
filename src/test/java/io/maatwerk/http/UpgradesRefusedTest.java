package io.maatwerk.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Clients that ask to go on in HTTP/2 without TLS are answered in HTTP/1.1. */
@QuarkusTest
class UpgradesRefusedTest {

  @TestHTTPResource("/")
  URI origin;

  @Test
  void answersInTheVersionAskedIn() throws Exception {
    var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

    var answer = client.send(HttpRequest.newBuilder(origin).build(), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
  }
}
