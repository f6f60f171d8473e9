package io.maatwerk.studio.api;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who runs the place: knows the token of the setting {@code maatwerk.operator-token}. */
@Singleton
class Operator {

  private final Optional<String> token;

  Operator(@ConfigProperty(name = "maatwerk.operator-token") Optional<String> token) {
    this.token = token.filter(text -> !text.isBlank());
  }

  /** Whether that header, null when it did not come, is the operator's; never without a token. */
  boolean is(String authorization) {
    return authorization != null
        && token.filter(known -> same("Bearer " + known, authorization)).isPresent();
  }

  /** Takes as long for a token that is nearly right. */
  private static boolean same(String known, String said) {
    return MessageDigest.isEqual(
        known.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
  }
}
