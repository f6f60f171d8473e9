package io.maatwerk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.maatwerk.bench.GeneratedCatalog.Shape;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class GrowthPlotTest {

  @Test
  void namesEachLineInEachPanelAndDotsWhatIsSearched() throws Exception {
    var svg = new GrowthPlot(List.of(grown(10, true), grown(20, true), grown(50, false))).svg();
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(document.getElementsByTagName("g").getLength()).isEqualTo(3);
    assertThat(svg.lines().filter(line -> line.contains(">structured, 0.5<"))).hasSize(3);
    assertThat(svg.lines().filter(line -> line.contains("line structured searched"))).hasSize(2);
  }

  private static Grown grown(int options, boolean fits) {
    var product = GeneratedCatalog.product(Shape.STRUCTURED, options, options / 2, 1);
    var engine = Compiled.of(product, ModelsBench.TERMS).engine();
    var compiled = new Compiled(options, options, fits ? engine : Optional.empty());
    var clicks = new Clicks(Spread.of(Stream.of(5, 7).mapToLong(i -> i).toArray()), 0);
    return new Grown(Shape.STRUCTURED, 0.5, options, Optional.of(compiled), clicks);
  }
}
