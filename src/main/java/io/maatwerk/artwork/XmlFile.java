package io.maatwerk.artwork;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a file into elements with positions; never expands an entity or opens another file. */
final class XmlFile {

  static final int MOST_BYTES = 1 << 20;
  static final int MOST_ELEMENTS = 20_000;
  static final int MOST_LEVELS = 40;

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final Pattern OTHER_ENCODING =
      Pattern.compile("\\A<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-8|us-ascii)", 2);
  private static final XMLInputFactory FACTORY = factory();

  private final TagScanner scanner;
  private final XMLStreamReader reader;
  private final Deque<Element> open = new ArrayDeque<>();
  private Element root;
  private int elements;

  private XmlFile(String xml) throws XMLStreamException {
    scanner = new TagScanner(xml);
    synchronized (FACTORY) {
      reader = FACTORY.createXMLStreamReader(new StringReader(xml));
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    return factory;
  }

  /** The root element, or the first thing that keeps the file from being read at all. */
  static Reading<Element> read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return Reading.refused(1, 1, "the file has " + bytes.length + " bytes; 1 MiB is the most");
    }
    String xml;
    try {
      xml = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Reading.refused(1, 1, "the file is not UTF-8; save it as UTF-8");
    }
    return readText(xml.startsWith("\uFEFF") ? xml.substring(1) : xml);
  }

  private static Reading<Element> readText(String xml) {
    if (OTHER_ENCODING.matcher(xml).find()) {
      return Reading.refused(1, 1, "the file names another encoding; save it as UTF-8");
    }
    try {
      return new XmlFile(xml).readAll();
    } catch (XMLStreamException e) {
      var message = String.valueOf(e.getMessage()).replaceFirst("(?s).*Message: ", "");
      var where = e.getLocation();
      return Reading.refused(
          where == null ? 1 : Math.max(1, where.getLineNumber()),
          where == null ? 1 : Math.max(1, where.getColumnNumber()),
          "this is not well-formed XML: " + message.replaceAll("\\s+", " ").strip());
    }
  }

  private Reading<Element> readAll() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD -> {
          var where = reader.getLocation();
          return Reading.refused(where.getLineNumber(), 1, "a DOCTYPE is not allowed; take it out");
        }
        case XMLStreamConstants.START_ELEMENT -> {
          var element = start();
          if (++elements > MOST_ELEMENTS) {
            return refused(element, "the drawing has more than 20,000 elements");
          }
          if (open.size() > MOST_LEVELS) {
            return refused(element, "elements are nested more than 40 deep");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
        default -> {}
      }
    }
    return new Reading.Accepted<>(root);
  }

  private static Reading<Element> refused(Element at, String sentence) {
    return Reading.refused(at.line(), at.column(), sentence);
  }

  private Element start() {
    var position = scanner.nextTag();
    var element = new Element(elementName(), position.line(), position.column());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      addAttribute(element, i);
    }
    if (open.isEmpty()) {
      root = element;
    } else {
      open.peek().add(element);
    }
    open.push(element);
    return element;
  }

  /** The local name, or {@code prefix:name} for what another program left for itself. */
  private String elementName() {
    var namespace = reader.getNamespaceURI();
    boolean ours = namespace == null || List.of("", SVG, XHTML).contains(namespace);
    return ours ? reader.getLocalName() : reader.getPrefix() + ":" + reader.getLocalName();
  }

  private void addAttribute(Element element, int i) {
    var namespace = reader.getAttributeNamespace(i);
    var local = reader.getAttributeLocalName(i);
    var prefix = reader.getAttributePrefix(i);
    var written = prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    var name =
        XLINK.equals(namespace)
            ? local
            : XMLConstants.XML_NS_URI.equals(namespace) ? "xml:" + local : written;
    var where = scanner.attribute(written);
    element.add(new Attribute(name, reader.getAttributeValue(i), where.line(), where.column()));
  }

  private void characters() {
    if (!open.isEmpty()) {
      open.peek().add(reader.getText());
    }
  }
}
