package io.maatwerk.artwork;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;

/** Writes gradients, patterns, clip paths and masks, each once, and hands out their ids. */
final class DefinitionWriter {

  private final SvgWriter.Setting setting;
  private final Map<Object, String> ids = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  DefinitionWriter(SvgWriter.Setting setting) {
    this.setting = setting;
  }

  boolean isEmpty() {
    return out.length() == 0;
  }

  /** How a fill or stroke names a paint. */
  String reference(Paint paint) {
    if (paint instanceof Paint.Solid solid) {
      return Colour.written(solid);
    }
    if (paint instanceof Paint.Open open) {
      return open.own().map(this::reference).orElse("none");
    }
    return "url(#" + id(paint) + ")";
  }

  /** What begins the ids of the looks that a choice still decides on; its id ends them. */
  String looks(Paint.Open open) {
    return id(open) + "-";
  }

  String reference(Clip clip) {
    return "url(#" + id(clip) + ")";
  }

  String maskReference(Node.Picture picture) {
    return "url(#" + id(new Mask(picture.path(), picture.box(), picture.stretched())) + ")";
  }

  private record Mask(String path, Rectangle2D box, boolean stretched) {}

  private String id(Object definition) {
    var known = ids.get(definition);
    if (known != null) {
      return known;
    }
    var id = setting.idPrefix() + (ids.size() + 1);
    ids.put(definition, id);
    out.append(write(new Markup(), definition, id));
    return id;
  }

  private Markup write(Markup markup, Object definition, String id) {
    if (definition instanceof Paint.Linear linear) {
      return GradientWriter.write(markup, linear, id);
    }
    if (definition instanceof Paint.Radial radial) {
      return GradientWriter.write(markup, radial, id);
    }
    if (definition instanceof Paint.Pattern pattern) {
      return pattern(markup, pattern, id);
    }
    if (definition instanceof Clip clip) {
      return clip(markup, clip, id);
    }
    if (definition instanceof Paint.Open open) {
      return looks(markup, open, id);
    }
    return mask(markup, (Mask) definition, id);
  }

  private Markup pattern(Markup markup, Paint.Pattern pattern, String id) {
    var cell = pattern.cell();
    var box = pattern.box();
    markup.open("pattern").attribute("id", id).attribute("patternUnits", "userSpaceOnUse");
    rectangle(markup, cell);
    if (!box.equals(new Rectangle2D.Double(0, 0, cell.getWidth(), cell.getHeight()))) {
      markup.attribute("viewBox", SvgWriter.viewBox(box)).attribute("preserveAspectRatio", "none");
    }
    markup.attribute("patternTransform", pattern.transform());
    new NodeWriter(markup, this).write(pattern.content());
    return markup.close();
  }

  /** All that the patterns need is among them, so that it takes their ink. */
  private Markup looks(Markup markup, Paint.Open open, String id) {
    markup.open("g");
    open.ink().ifPresent(option -> markup.attribute("data-ink", option));
    open.looks()
        .forEach(
            (choice, pattern) -> {
              var look = id + "-" + choice;
              var within = new DefinitionWriter(new SvgWriter.Setting(look + "-", setting));
              within.pattern(markup, pattern, look);
              markup.raw(within.toString());
            });
    return markup.close();
  }

  private Markup clip(Markup markup, Clip clip, String id) {
    markup.open("clipPath").attribute("id", id);
    for (var region : clip.regions()) {
      markup.open("path").attribute("d", region.data());
      markup.attribute("clip-rule", region.isEvenOdd() ? "evenodd" : "", "").close();
    }
    return markup.close();
  }

  private Markup mask(Markup markup, Mask mask, String id) {
    markup.open("mask").attribute("id", id).attribute("mask-type", "alpha");
    markup.attribute("maskUnits", "userSpaceOnUse");
    rectangle(markup, mask.box());
    markup.open("image");
    image(markup, mask.path(), mask.box(), mask.stretched());
    return markup.close().close();
  }

  void image(Markup markup, String path, Rectangle2D box, boolean stretched) {
    markup.attribute("href", setting.address().apply(path));
    rectangle(markup, box);
    markup.attribute("preserveAspectRatio", stretched ? "none" : "", "");
  }

  static void rectangle(Markup markup, Rectangle2D box) {
    markup.attribute("x", box.getX(), 0).attribute("y", box.getY(), 0);
    markup.attribute("width", box.getWidth()).attribute("height", box.getHeight());
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
