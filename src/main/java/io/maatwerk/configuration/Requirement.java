package io.maatwerk.configuration;

import java.util.BitSet;
import java.util.Set;

/**
 * A rule, or what decides a premium, that looks at some variables; small ones are tables.
 *
 * @param number its place among the requirements
 * @param scope the variables it looks at, rising
 */
record Requirement(int number, int[] scope, Check check) {

  /** The most combinations that are looked up rather than worked out. */
  private static final int LARGEST_TABLE = 1 << 14;

  static Requirement of(int number, Set<Integer> mentioned, Check check, Model model) {
    var scope = mentioned.stream().mapToInt(Integer::intValue).sorted().toArray();
    long size = 1;
    for (int variable : scope) {
      size = Math.min(LARGEST_TABLE + 1L, size * model.arity(variable));
    }
    return size > LARGEST_TABLE
        ? new Requirement(number, scope, check)
        : new Requirement(number, scope, table(scope, check, model, (int) size));
  }

  boolean isBroken(int[] values) {
    return !check.holds(values);
  }

  private static Check table(int[] scope, Check check, Model model, int size) {
    var strides = new int[scope.length];
    int stride = 1;
    for (int i = 0; i < scope.length; i++) {
      strides[i] = stride;
      stride *= model.arity(scope[i]);
    }
    var allowed = new BitSet(size);
    var values = new int[model.variables()];
    for (int row = 0; row < size; row++) {
      for (int i = 0; i < scope.length; i++) {
        values[scope[i]] = row / strides[i] % model.arity(scope[i]);
      }
      allowed.set(row, check.holds(values));
    }
    return row(scope, strides, allowed.toLongArray());
  }

  private static Check row(int[] scope, int[] strides, long[] allowed) {
    return values -> {
      int row = 0;
      for (int i = 0; i < scope.length; i++) {
        row += strides[i] * values[scope[i]];
      }
      return row >> 6 < allowed.length && (allowed[row >> 6] >>> row & 1) != 0;
    };
  }
}
