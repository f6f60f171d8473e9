package io.maatwerk.artwork;

/** Writes gradients. */
final class GradientWriter {

  private GradientWriter() {}

  static Markup write(Markup markup, Paint.Linear linear, String id) {
    markup.open("linearGradient").attribute("id", id);
    markup.attribute("x1", linear.x1(), 0).attribute("y1", linear.y1(), 0);
    markup.attribute("x2", linear.x2()).attribute("y2", linear.y2(), 0);
    return ramp(markup, linear.ramp());
  }

  static Markup write(Markup markup, Paint.Radial radial, String id) {
    markup.open("radialGradient").attribute("id", id);
    markup.attribute("cx", radial.cx()).attribute("cy", radial.cy()).attribute("r", radial.r());
    markup.attribute("fx", radial.fx(), radial.cx()).attribute("fy", radial.fy(), radial.cy());
    return ramp(markup, radial.ramp());
  }

  private static Markup ramp(Markup markup, Paint.Ramp ramp) {
    var box = "objectBoundingBox";
    markup.attribute("gradientUnits", ramp.boundingBox() ? box : "userSpaceOnUse", box);
    markup.attribute("gradientTransform", ramp.transform());
    markup.attribute("spreadMethod", ramp.spread().word(), "pad");
    for (var stop : ramp.stops()) {
      markup.open("stop").attribute("offset", stop.offset(), 0);
      markup.attribute("stop-color", Colour.written(stop.colour()), "#000");
      markup.attribute("stop-opacity", stop.opacity(), 1).close();
    }
    return markup.close();
  }
}
