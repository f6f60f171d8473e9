package io.maatwerk.artwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<path style='fill:#fff' d='M0 0'/>                 | 7  | 'style' is not allowed on <path>",
        "<style>path{}</style>                              | 1  | <style> is not allowed",
        "<path class='a' d='M0 0'/>                         | 7  | 'class' is not allowed",
        "<path fill='var(--x)' d='M0 0'/>                   | 7  | 'fill' has var()",
        "<filter id='f'/>                                   | 1  | <filter> is not allowed",
        "<g filter='url(#f)'/>                              | 4  | 'filter' is not allowed",
        "<mask id='m'/>                                     | 1  | <mask> is not allowed",
        "<g mask='url(#m)'/>                                | 4  | 'mask' is not allowed",
        "<g mix-blend-mode='multiply'/>                     | 4  | 'mix-blend-mode' is not allowed",
        "<g isolation='isolate'/>                           | 4  | 'isolation' is not allowed",
        "<g opacity='.5'><path d='M0 0'/></g>               | 4  | cannot stand on a group",
        "<use href='#a'/>                                   | 1  | <use> is not allowed",
        "<symbol id='a'/>                                   | 1  | <symbol> is not allowed",
        "<foreignObject/>                                   | 1  | <foreignObject> is not allowed",
        "<script>alert(1)</script>                          | 1  | <script> is not allowed",
        "<h:script xmlns:h='http://www.w3.org/1999/xhtml'/> | 1  | <script> is not allowed",
        "<g onclick='alert(1)'/>                            | 4  | event handler 'onclick'",
        "<g OnLoad='alert(1)'/>                             | 4  | event handler 'OnLoad'",
        "<image href='https://x.nl/a.png' width='1' height='1'/>    | 8 | leaves the brand's art folder",
        "<image href='//x.nl/a.png' width='1' height='1'/>          | 8 | leaves the brand's art folder",
        "<image href='/etc/passwd' width='1' height='1'/>           | 8 | leaves the brand's art folder",
        "<image href='../../a.png' width='1' height='1'/>           | 8 | leaves the brand's art folder",
        "<image href='..\\..\\..\\a.png' width='1' height='1'/>     | 8 | leaves the brand's art folder",
        "<image href='%2e%2e/%2e%2e/a.png' width='1' height='1'/>   | 8 | leaves the brand's art folder",
        "<image href='data:image/png;base64,AA' width='1' height='1'/> | 8 | leaves the brand's art folder",
        "<image xlink:href='file:///a.png' width='1' height='1'/>   | 8 | leaves the brand's art folder",
        "<path fill='url(x.svg#a)' d='M0 0'/>               | 7  | must refer to something in this drawing",
        "<path fill='url(#nope)' d='M0 0'/>                 | 7  | finds no gradient or pattern",
        "<path clip-path='url(#nope)' d='M0 0'/>            | 7  | finds no clipPath",
        "<path fill='red' d='M0 0'/>                        | 7  | must be a hex colour",
        "<path fill='currentColor' d='M0 0'/>               | 7  | must be a hex colour",
        "<path fill='rgb(1,2,3)' d='M0 0'/>                 | 7  | must be a hex colour",
        "<path fill='#12345678' d='M0 0'/>                  | 7  | must be a hex colour",
        "<path data-prat='upper' d='M0 0'/>                 | 7  | 'data-prat' means nothing on <path>",
        "<path data-text='upper' d='M0 0'/>                 | 7  | 'data-text' means nothing on <path>",
        "<path d='M0 0 L1'/>                                | 7  | has no number at character 8",
        "<path d='L1 1'/>                                   | 7  | must begin with M",
        "<path d='M0 0 B1 1'/>                              | 7  | has no command at character 6",
        "<path d='M0 0 L1e7 1'/>                            | 7  | beyond 1000000",
        "<path d='M0 0 L1e999 1'/>                          | 7  | beyond 1000000",
        "<path d='M0 0 LNaN 1'/>                            | 7  | has no number",
        "<path d='M0 0A1 1 0 2 0 5 5'/>                     | 7  | needs 0 or 1",
        "<rect width='5mm' height='1'/>                     | 7  | must be a plain number",
        "<rect width='50%' height='1'/>                     | 7  | must be a plain number",
        "<rect width='-5' height='1'/>                      | 7  | must not be negative",
        "<path transform='spin(3)' d='M0 0'/>               | 7  | has no transform 'spin' of 1",
        "<path transform='scale(2' d='M0 0'/>               | 7  | is not closed",
        "<path stroke-linejoin='arcs' d='M0 0'/>            | 7  | must be one of miter, round, bevel",
        "<path stroke='#000' stroke-dasharray='.001' d='M0 0L9 9 500 9'/> | 21 | more than 20000 dashes",
        "<text font-family='Arial'>a</text>                 | 7  | must be Inter",
        "<text fill='url(#g)'>a</text><linearGradient id='g'><stop/></linearGradient> | 1 | <text> needs gradients",
        "<text font-style='italic'>a</text>                 | 7  | Inter comes upright only",
        "<text><tspan>a</tspan></text>                      | 7  | <tspan> is not allowed",
        "<path d='M0 0'><animate/></path>                   | 16 | <animate> is not allowed",
        "<svg/>                                             | 1  | <svg> is not allowed",
        "<stop/>                                            | 1  | <stop> cannot stand here",
        "<blink/>                                           | 1  | <blink> is not allowed",
        "<path frobnicate='1' d='M0 0'/>                    | 7  | 'frobnicate' is not allowed on <path>",
        "<g data-style='lugged'/>                           | 4  | must stand inside a data-part",
        "<g data-part='a'><image data-tint='red' href='a.png' width='1' height='1'/></g> | 25 | data-tint must be colour",
        "<clipPath id='c'><g/></clipPath>                   | 18 | <g> cannot stand here",
        "<clipPath id='c'><path data-style='a' d='M0 0'/></clipPath>  | 24 | the same for every design",
        "<clipPath id='c' clipPathUnits='objectBoundingBox'/>         | 18 | must be userSpaceOnUse",
        "<pattern id='p' width='1' height='1'/>             | 1  | needs patternUnits",
        "<pattern id='p' patternUnits='userSpaceOnUse'/>    | 1  | needs a width and a height",
        "<linearGradient id='a'/>                           | 1  | <linearGradient> has no stops",
        "<linearGradient id='a' href='#a'><stop/></linearGradient>    | 1 | refers to too many",
        "<linearGradient id='a' href='b.svg#a'><stop/></linearGradient> | 24 | must name a gradient",
        "<g><clipPath id='a'/><clipPath id='a'/></g>        | 32 | id 'a' is there twice",
        "<g visibility='hidden'/>                           | 4  | 'visibility' is not allowed",
        "<g>&nope;</g>                                      | 5  | not well-formed",
        "<g><path></g>                                      | 11 | not well-formed",
      })
  void refusesWithPosition(String content, int column, String sentence) {
    var refusals = Svg.refused(Svg.read("<g/>\n" + content.strip()));
    assertThat(refusals)
        .as("%s", refusals)
        .anyMatch(r -> r.line() == 3 && r.sentence().contains(sentence));
    var found = refusals.stream().filter(r -> r.sentence().contains(sentence)).findFirst();
    if (!sentence.contains("well-formed")) {
      assertThat(found.orElseThrow().column()).isEqualTo(column);
    }
  }

  @Test
  void namesAllThatIsWrongInTheOrderOfTheFile() {
    var refusals =
        Svg.refused(
            Svg.read(
                """
                <g class="a">
                  <path fill="red"
                        d="M0 0 1"/>
                  <use href="#x"/>
                </g>
                """));
    assertThat(refusals).extracting(Refusal::line).containsExactly(2, 3, 4, 5);
  }

  @Test
  void countsColumnsPastCommentsAndQuotedBrackets() {
    var refusals =
        Svg.refused(
            Svg.read("<!-- <path class='x'> --><path\tid='a>b' \r\n é='' d='M0 0' class='x'/>"));
    assertThat(refusals)
        .extracting(Refusal::line, Refusal::column)
        .contains(org.assertj.core.groups.Tuple.tuple(3, 16));
  }

  @Test
  void refusesDoctypesBeforeAnyEntityIsRead() {
    var bomb =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">"
            + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
            + Svg.HEAD
            + "<text>&b;&x;</text></svg>";
    assertThat(Svg.refused(Svg.readFile(bomb)))
        .containsExactly(new Refusal(2, 1, "a DOCTYPE is not allowed; take it out"));
  }

  @Test
  void needsViewBox() {
    assertThat(Svg.refused(Svg.readFile("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")))
        .extracting(Refusal::sentence)
        .containsExactly("<svg> needs a viewBox");
    assertThat(Svg.refused(Svg.readFile("<svg viewBox='0 0 0 10'/>")))
        .extracting(Refusal::sentence)
        .first()
        .asString()
        .contains("must be x, y, width and height");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<", "<svg", "hello", "<svg viewBox='0 0 1 1'", "<html/>", "\u0000"})
  void answersWhatIsNoDrawing(String file) {
    assertThat(Svg.refused(Svg.readFile(file))).isNotEmpty();
  }

  @Test
  void refusesOtherEncodings() {
    var latin = "<svg viewBox='0 0 9 9'><text>é</text></svg>".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Svg.refused(Drawing.read("a.svg", latin)).get(0).sentence()).contains("UTF-8");
    var named = "<?xml version='1.0' encoding='ISO-8859-1'?><svg viewBox='0 0 9 9'/>";
    assertThat(Svg.refused(Svg.readFile(named)).get(0).sentence()).contains("UTF-8");
  }

  @Test
  void boundsSizeCountAndDepth() {
    var large = Svg.HEAD + " ".repeat(1 << 20) + "</svg>";
    assertThat(Svg.refused(Svg.readFile(large)).get(0).sentence()).contains("1 MiB is the most");
    assertThat(Svg.refused(Svg.read("<g/>".repeat(20_000))).get(0).sentence())
        .contains("more than 20,000 elements");
    assertThat(Svg.refused(Svg.read("<g>".repeat(40) + "</g>".repeat(40))).get(0).sentence())
        .contains("more than 40 deep");
    assertThat(
            Svg.refused(Svg.read("<path d='M" + "0 0 ".repeat(20_001) + "'/>")).get(0).sentence())
        .contains("more than 20000 commands");
  }

  @Test
  void boundsTransformsThatMultiply() {
    var refusals =
        Svg.refused(
            Svg.read("<g transform='scale(1e6)'>\n<g transform='scale(1e6)'>\n<g/></g></g>"));
    assertThat(refusals)
        .containsExactly(new Refusal(3, 4, "transform 'scale(1e6)' scales beyond all bounds"));
  }

  @Test
  void refusesPatternsInPatterns() {
    var refusals =
        Svg.refused(
            Svg.read(
                """
                <pattern id="a" width="9" height="9" patternUnits="userSpaceOnUse"><path d="M0 0"/></pattern>
                <pattern id="b" width="9" height="9" patternUnits="userSpaceOnUse">
                  <path fill="url(#a)" d="M0 0"/></pattern>
                """));
    assertThat(refusals).extracting(Refusal::line).isEqualTo(List.of(4));
  }

  @Test
  void passesOverWhatSaysNothing() {
    var drawing =
        Svg.accepted(
            """
            <title>Shoe</title><desc>d</desc><metadata><rdf/></metadata>
            <s:view xmlns:s="http://sodipodi"/><g s:label="x" xmlns:s="http://sodipodi" id="g" role="img"
              aria-label="x" shape-rendering="auto"/>
            """);
    assertThat(drawing.nodes()).isEmpty();
  }
}
