package io.maatwerk.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JsonLdTest {

  @Property
  void readsBackAsItWasWritten(@ForAll String name) throws Exception {
    var json = JsonLd.of(Map.of("name", name)).getValue();

    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    assertThat(new ObjectMapper().readTree(json).get("name").asText()).isEqualTo(name);
  }

  @Example
  void cannotEndTheScriptAroundIt() {
    assertThat(JsonLd.of(Map.of("name", "</script><!--")).getValue())
        .isEqualTo("{\"name\":\"\\u003c/script\\u003e\\u003c!--\"}");
  }
}
