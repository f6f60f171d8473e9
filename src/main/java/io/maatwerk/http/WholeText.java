package io.maatwerk.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/** Refuses texts with half a character: an escaped surrogate alone, which nobody could write. */
final class WholeText extends StringDeserializer {

  static SimpleModule module() {
    var module = new SimpleModule("whole texts");
    module.addDeserializer(String.class, new WholeText());
    return module;
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    var text = super.deserialize(parser, context);
    if (text != null && text.codePoints().anyMatch(WholeText::isHalf)) {
      throw JsonMappingException.from(context, "a text has half a character (a lone surrogate)");
    }
    return text;
  }

  private static boolean isHalf(int point) {
    return Character.getType(point) == Character.SURROGATE;
  }
}
