package io.maatwerk.configuration;

import io.maatwerk.pricing.Tariff;
import io.maatwerk.product.Product;
import io.maatwerk.product.Selection;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A product's diagram alone, for measuring: one click says of every value whether it is possible,
 * how many choices it gives up, and the least total with it.
 */
public final class RepairAll {

  private static final int OPEN = -1;

  private final Model model;
  private final Diagram diagram;
  private final Packing packing;
  private final long base;
  private final long[][] standing;
  private final long[][] weights;
  private final long[][] through;
  private final int[][] givenUp;
  private final long[][] totals;

  private RepairAll(Model model, Diagram diagram, Terms terms) {
    this.model = model;
    this.diagram = diagram;
    packing = Packing.forOptions(model.options().size());
    base = new Tariff(model.product(), terms.market(), terms.day()).base();
    standing = new Situation(model, packing, Selection.EMPTY, terms).packed();
    weights = Situation.copy(standing);
    through = Situation.copy(standing);
    totals = Situation.copy(standing);
    givenUp = new int[options()][];
    for (int option = 0; option < givenUp.length; option++) {
      givenUp[option] = new int[values(option)];
    }
  }

  /** Empty when the rules tangle too much. */
  public static Optional<RepairAll> compile(Product product, Terms terms) {
    var model = new Model(product);
    return DiagramCompiler.compile(model, Caps.ofThisMachine())
            instanceof DiagramCompiler.Outcome.Compiled compiled
        ? Optional.of(new RepairAll(model, compiled.diagram(), terms))
        : Optional.empty();
  }

  public int options() {
    return model.options().size();
  }

  public int values(int option) {
    return model.arity(option);
  }

  /** The same choices by name. */
  public Selection selection(int[] chosen) {
    var values = new LinkedHashMap<String, String>();
    for (int option = 0; option < chosen.length; option++) {
      if (chosen[option] != OPEN) {
        values.put(model.options().get(option).id(), model.values(option).get(chosen[option]));
      }
    }
    return new Selection(values, Map.of());
  }

  public int nodes() {
    return diagram.nodes();
  }

  /** The diagram as it is kept and sent. */
  public byte[] bytes() {
    return DiagramFile.write(diagram);
  }

  /** A diagram of its own from those bytes, ready and with the room that a question takes. */
  public Object load(byte[] bytes) {
    var loaded = DiagramFile.read(bytes, model).orElseThrow();
    loaded.through(weights, through);
    return loaded;
  }

  public BigInteger designs() {
    return diagram.count(diagram.freely());
  }

  /**
   * Answers a click.
   *
   * @param chosen by option its value's place, or -1
   */
  public void answer(int[] chosen) {
    weigh(chosen);
    diagram.through(weights, through);
    for (int option = 0; option < givenUp.length; option++) {
      for (int value = 0; value < givenUp[option].length; value++) {
        long least = through[option][value];
        boolean barred = least >= Diagram.BARRED;
        int own = chosen[option] != OPEN && chosen[option] != value ? 1 : 0;
        givenUp[option][value] = barred ? -1 : packing.givenUp(least) - own;
        totals[option][value] = barred ? -1 : Math.max(0, base + packing.money(least));
      }
    }
  }

  private void weigh(int[] chosen) {
    for (int option = 0; option < chosen.length; option++) {
      for (int value = 0; value < givenUp[option].length; value++) {
        boolean givesUp = chosen[option] != OPEN && chosen[option] != value;
        weights[option][value] = standing[option][value] + (givesUp ? packing.givenUp() : 0);
      }
    }
  }

  /** In the last answer: other choices to give up for that value; -1 when nothing helps. */
  public int givenUp(int option, int value) {
    return givenUp[option][value];
  }

  /** In the last answer: the least total with that value in minor units; -1 when there is none. */
  public long total(int option, int value) {
    return totals[option][value];
  }
}
