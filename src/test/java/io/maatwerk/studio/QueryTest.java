package io.maatwerk.studio;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.page.Address;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Selection;
import java.util.LinkedHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QueryTest {

  private static final String TEXT = "ZOE";

  @Property
  void isReadAsItWasWritten(@ForAll("selections") Selection own) {
    var address = Query.with(Address.of("/shoe"), Sneaker.PRODUCT, own).toString();
    var query = address.substring(address.indexOf('?') + 1);

    assertThat(Sneaker.wishes(query).own()).isEqualTo(own);
  }

  @Provide
  Arbitrary<Selection> selections() {
    var options = Sneaker.PRODUCT.options();
    return Arbitraries.integers()
        .between(-1, 5)
        .list()
        .ofSize(options.size())
        .map(
            picks -> {
              var values = new LinkedHashMap<String, String>();
              var texts = new LinkedHashMap<String, String>();
              for (int i = 0; i < options.size(); i++) {
                choose(options.get(i), picks.get(i), values, texts);
              }
              return new Selection(values, texts);
            });
  }

  private static void choose(
      Option option,
      int pick,
      LinkedHashMap<String, String> values,
      LinkedHashMap<String, String> texts) {
    if (pick < 0) {
      return;
    }
    var value = option.values().get(pick % option.values().size());
    values.put(option.id(), value);
    if (option.isText() && value.equals(Choice.ANY)) {
      texts.put(option.id(), TEXT);
    }
  }
}
