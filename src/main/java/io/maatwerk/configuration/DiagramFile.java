package io.maatwerk.configuration;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A diagram as bytes, for the disk and for browsers; the same diagram gives the same bytes.
 *
 * <p>All numbers are unsigned varints, seven bits a byte, low ones first. After the letters {@code
 * mwd1} come the number of levels and, for each from the top, its variable, how many values and
 * classes that has, and, where these differ, the class of each value. Then each branch of each
 * node, level by level: 0 for none, 1 for the next node of the level below that was not referred to
 * yet, and n + 1 for the one referred to n nodes before that.
 */
final class DiagramFile {

  private static final byte[] LETTERS = "mwd1".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST_EDGES = 1 << 26;

  private DiagramFile() {}

  static byte[] write(Diagram diagram) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(LETTERS);
    write(out, diagram.levels());
    for (int variable : diagram.variable) {
      writeClasses(out, variable, diagram.classes);
    }
    for (int level = 0; level < diagram.levels(); level++) {
      writeBranches(out, level, diagram);
    }
    return out.toByteArray();
  }

  private static void writeClasses(ByteArrayOutputStream out, int variable, ValueClasses classes) {
    write(out, variable);
    write(out, classes.values(variable));
    write(out, classes.count(variable));
    if (classes.count(variable) < classes.values(variable)) {
      for (int value = 0; value < classes.values(variable); value++) {
        write(out, classes.of(variable, value));
      }
    }
  }

  private static void writeBranches(ByteArrayOutputStream out, int level, Diagram diagram) {
    int next = diagram.firstNode[level + 1];
    for (int edge = diagram.firstChild[level]; edge < diagram.firstChild[level + 1]; edge++) {
      int child = diagram.children[edge];
      int code = child == diagram.deadEnd() ? 0 : next - child + 1;
      write(out, code);
      next = code == 1 ? next + 1 : next;
    }
  }

  private static void write(ByteArrayOutputStream out, int number) {
    int left = number;
    while (left > 127) {
      out.write(left & 127 | 128);
      left >>>= 7;
    }
    out.write(left);
  }

  /** The diagram of a model; empty when the bytes are not one's, or damaged. */
  static Optional<Diagram> read(byte[] bytes, Model model) {
    try {
      return Optional.of(new Reading(bytes, model).diagram());
    } catch (Damaged | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static final class Damaged extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private static final class Reading {
    private final byte[] bytes;
    private final Model model;
    private int at;

    Reading(byte[] bytes, Model model) {
      this.bytes = bytes;
      this.model = model;
    }

    Diagram diagram() throws Damaged {
      require(Arrays.equals(bytes, 0, LETTERS.length, LETTERS, 0, LETTERS.length));
      at = LETTERS.length;
      require(number() == model.variables());
      var variable = new int[model.variables()];
      var classOf = new int[model.variables()][];
      for (int level = 0; level < variable.length; level++) {
        variable[level] = number();
        require(classOf[variable[level]] == null);
        classOf[variable[level]] = classesOf(variable[level]);
      }
      return branches(new ValueClasses(classOf), variable);
    }

    private int[] classesOf(int variable) throws Damaged {
      int values = number();
      int classes = number();
      require(values == model.arity(variable) && classes <= values);
      var classOf = new int[values];
      int known = 0;
      for (int value = 0; value < values; value++) {
        classOf[value] = classes < values ? number() : value;
        require(classOf[value] <= known);
        known = Math.max(known, classOf[value] + 1);
      }
      require(known == classes);
      return classOf;
    }

    private Diagram branches(ValueClasses classes, int[] variable) throws Damaged {
      var firstNode = new int[variable.length + 1];
      var children = new Branches();
      for (int level = 0, next = 1; level < variable.length; level++) {
        int nodes = next - firstNode[level];
        firstNode[level + 1] = next;
        long edges = (long) nodes * classes.count(variable[level]);
        require(edges <= bytes.length - at && children.size() + edges <= MOST_EDGES);
        for (long edge = 0; edge < edges; edge++) {
          int code = number();
          require(code <= next - firstNode[level + 1] + 1);
          children.add(code == 0 ? Branches.NONE : next - code + 1);
          next = code == 1 ? next + 1 : next;
        }
        require(level + 1 < variable.length || next <= firstNode[level + 1] + 1);
      }
      require(at == bytes.length);
      return new Diagram(classes, variable, firstNode, children.leadingTo(firstNode));
    }

    private int number() throws Damaged {
      int number = 0;
      for (int shift = 0; shift < 35; shift += 7) {
        int seven = bytes[at++];
        number |= (seven & 127) << shift;
        if (seven >= 0) {
          require(number >= 0);
          return number;
        }
      }
      throw new Damaged();
    }

    private static void require(boolean sound) throws Damaged {
      if (!sound) {
        throw new Damaged();
      }
    }
  }
}
