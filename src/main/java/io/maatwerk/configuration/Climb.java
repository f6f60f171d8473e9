package io.maatwerk.configuration;

/** Makes a design lighter, one option at a time, until no single change helps. */
record Climb(Model model, Requirements requirements, long[][] weights, Purse purse) {

  /**
   * Fits the premiums to a design's options.
   *
   * @param options the value of each option
   */
  int[] withPremiums(int[] options) {
    var values = java.util.Arrays.copyOf(options, model.variables());
    for (int premium = 0; premium < model.premiums().size(); premium++) {
      fit(premium, values);
    }
    return values;
  }

  private void fit(int premium, int[] values) {
    if (requirements.all().get(model.rules().size() + premium).isBroken(values)) {
      values[model.premiumVariable(premium)] ^= 1;
    }
  }

  /** Changes the values in place. */
  void down(int[] values) {
    boolean lighter = true;
    while (lighter) {
      lighter = false;
      for (int variable = 0; variable < model.options().size(); variable++) {
        for (int value = 0; value < weights[variable].length; value++) {
          lighter |= weights[variable][value] < Diagram.BARRED && change(values, variable, value);
        }
      }
    }
  }

  /** Takes the value if that breaks nothing and makes the design lighter. */
  private boolean change(int[] values, int variable, int value) {
    var before = values.clone();
    values[variable] = value;
    boolean broken = false;
    for (Requirement requirement : requirements.at(variable)) {
      int premium = requirement.number() - model.rules().size();
      if (premium >= 0) {
        fit(premium, values);
      }
      broken |= requirement.isBroken(values);
    }
    boolean better = !broken && weight(values) < weight(before) && purse.buys(values);
    if (!better) {
      System.arraycopy(before, 0, values, 0, values.length);
    }
    return better;
  }

  private long weight(int[] values) {
    long weight = 0;
    for (int variable = 0; variable < values.length; variable++) {
      weight += weights[variable][values[variable]];
    }
    return weight;
  }
}
