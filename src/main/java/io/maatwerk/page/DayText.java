package io.maatwerk.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days as the readers of a language write them; the page's script writes them alike. */
public final class DayText {

  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private DayText() {}

  /** Such as {@code 1 March 2027}, {@code 1 maart 2027}. */
  public static String text(LocalDate day, String language) {
    var locale = language.equals("en") ? Locale.UK : Locale.forLanguageTag(language);
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  /**
   * A reason as the engine gives it, such as {@code from 2027-03-01}, with its days written out.
   */
  public static String reason(String reason, String language) {
    return DAY.matcher(reason).replaceAll(day -> written(day, language));
  }

  private static String written(MatchResult day, String language) {
    try {
      return text(LocalDate.parse(day.group()), language);
    } catch (DateTimeParseException none) {
      return day.group();
    }
  }
}
