package io.maatwerk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicOriginTest {

  @Test
  void isTheSettingWithoutItsLastSlash() {
    assertThat(origin("https://shop.example/").get()).isEqualTo("https://shop.example");
    assertThat(origin("https://shop.example:8443").url("/d/1"))
        .isEqualTo("https://shop.example:8443/d/1");
  }

  @Test
  void isThisMachineInProductionWhenNothingIsSet() {
    assertThat(origin("").get()).isEqualTo("http://localhost:8080");
  }

  @Test
  void refusesASettingThatIsNoOrigin() {
    for (var bad : new String[] {"shop.example", "ftp://shop.example", "https://", "https://a?b"}) {
      assertThatThrownBy(() -> origin(bad)).hasMessageContaining("MAATWERK_BASE_URL");
    }
  }

  private static PublicOrigin origin(String setting) {
    var server =
        Proxy.newProxyInstance(
            HttpServer.class.getClassLoader(),
            new Class<?>[] {HttpServer.class},
            (proxy, method, arguments) -> 8080);
    return new PublicOrigin(
        Optional.of(setting), LaunchMode.NORMAL, new CurrentVertxRequest(), (HttpServer) server);
  }
}
