package io.maatwerk.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class SurfaceTest {

  private static final Rectangle AREA = new Rectangle(90, 70);

  @Property(tries = 100)
  void fillsShapesAsJava2dDoes(
      @ForAll Random random, @ForAll @DoubleRange(max = 1) double opacity) {
    var shape = shape(random);
    var colour = new Color(random.nextInt(0x1000000));
    var ours = surface(random.nextInt(0x1000000));
    var theirs = Surfaces.opaque(AREA.width, AREA.height);
    System.arraycopy(ours.pixels(), 0, Surfaces.pixels(theirs), 0, ours.pixels().length);
    ours.fill(coverage(shape), Pixel.of(colour.getRGB() & 0xffffff, opacity));
    var graphics = Surfaces.graphics(theirs);
    int alpha = (int) Math.round(opacity * 255);
    graphics.setColor(new Color(colour.getRGB() & 0xffffff | alpha << 24, true));
    graphics.fill(shape);
    graphics.dispose();
    assertThat(apart(ours.pixels(), Surfaces.pixels(theirs))).isLessThanOrEqualTo(2);
  }

  @Property(tries = 50)
  void coversWhatBothCover(@ForAll Random random) {
    var one = coverage(shape(random));
    var other = coverage(shape(random));
    var both = alphas(one.and(other));
    var first = alphas(one);
    var second = alphas(other);
    for (int i = 0; i < both.length; i++) {
      assertThat(both[i]).isEqualTo(Pixel.times(first[i], second[i]));
    }
  }

  @Property(tries = 50)
  void drawsALayerAsWhatWasDrawnOnIt(@ForAll Random random) {
    var drawn = Surface.transparent(AREA);
    for (int i = 0; i < 5; i++) {
      drawn.fill(coverage(shape(random)), Pixel.of(random.nextInt(0x1000000), 0.4));
    }
    var one = surface(0x6699cc);
    var other = surface(0x6699cc);
    Layer.of(drawn).drawOn(one);
    other.fill(Coverage.of(AREA), drawn, 255);
    assertThat(one.pixels()).isEqualTo(other.pixels());
  }

  @Property(tries = 50)
  void stretchesTilesAsItSamplesThem(
      @ForAll Random random,
      @ForAll @DoubleRange(min = 0.6, max = 1.4) double scale,
      @ForAll @IntRange(min = 2, max = 40) int width) {
    var tile =
        new Tile(width, 11, random.ints(width * 11, 0, 0x100).map(SurfaceTest::grey).toArray());
    var toTile = new AffineTransform(scale, 0, 0, scale, random.nextDouble() * 50, -7.3);
    var strip = Strip.of(tile, Strip.Steps.of(toTile, 0, AREA.width)).under(toTile, 0);
    var sampler = new Sampler(tile, toTile, true);
    var one = new int[AREA.width];
    var other = new int[AREA.width];
    for (int y = 0; y < AREA.height; y++) {
      strip.read(0, y, AREA.width, one);
      sampler.read(0, y, AREA.width, other);
      assertThat(apart(one, other)).isLessThanOrEqualTo(4);
    }
  }

  private static int grey(int level) {
    return 0xff000000 | level * 0x10101;
  }

  private static Surface surface(int rgb) {
    var surface = Surface.transparent(AREA);
    surface.fill(Coverage.of(AREA), 0xff000000 | rgb);
    return surface;
  }

  private static Coverage coverage(Shape shape) {
    return Stencils.filled(shape, new AffineTransform(), AREA);
  }

  private static int[] alphas(Coverage coverage) {
    var surface = Surface.transparent(AREA);
    surface.fill(coverage, 0xff000000);
    return Arrays.stream(surface.pixels()).map(pixel -> pixel >>> 24).toArray();
  }

  private static Shape shape(Random random) {
    var path = new Path2D.Double();
    path.moveTo(random.nextInt(90), random.nextInt(70));
    for (int i = 0; i < 4; i++) {
      path.quadTo(
          random.nextInt(120) - 15,
          random.nextInt(100) - 15,
          random.nextInt(90),
          random.nextInt(70));
    }
    path.append(new Ellipse2D.Double(random.nextInt(60), random.nextInt(40), 30, 20), false);
    return path;
  }

  /** The most that a channel differs by. */
  private static int apart(int[] one, int[] other) {
    int most = 0;
    for (int i = 0; i < one.length; i++) {
      for (int shift = 0; shift <= 16; shift += 8) {
        most = Math.max(most, Math.abs((one[i] >> shift & 0xff) - (other[i] >> shift & 0xff)));
      }
    }
    return most;
  }
}
