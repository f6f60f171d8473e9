package io.maatwerk.share;

import io.maatwerk.page.Spec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A design in words for those who do not see it: people, and machines that read aloud. */
final class Caption {

  /** What readers of alternative texts take before they cut. */
  static final int AT_MOST = 420;

  private static final String MORE = " \u2026";

  private Caption() {}

  /** A heading and what each part is; parts alike are told together, in at most 420 characters. */
  static String of(String heading, List<Spec> specs) {
    var alike = new LinkedHashMap<String, List<String>>();
    specs.forEach(
        spec -> alike.computeIfAbsent(spec.words(), words -> new ArrayList<>()).add(spec.part()));
    var caption = new StringBuilder(cut(heading + "."));
    for (var told : alike.entrySet()) {
      var sentence = " " + String.join(", ", told.getValue()) + ": " + told.getKey() + ".";
      if (caption.length() + sentence.length() + MORE.length() > AT_MOST) {
        return caption.append(MORE).toString();
      }
      caption.append(sentence);
    }
    return caption.toString();
  }

  private static String cut(String heading) {
    int end = Math.min(heading.length(), AT_MOST / 2);
    return heading.substring(0, Character.isHighSurrogate(heading.charAt(end - 1)) ? end - 1 : end);
  }
}
