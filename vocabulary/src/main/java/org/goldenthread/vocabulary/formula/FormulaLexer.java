package org.goldenthread.vocabulary.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.vocabulary.Spaces;

/**
 * Cuts a formula into signs, words and what stands in double quotes or square brackets. A word is
 * what has no sign in it: a decimal, a name, or a reference of letters, digits, spaces and {@code .
 * _ & :}, so that {@code ADM 1 / ADM 3} is two references.
 */
final class FormulaLexer {

  private static final String WORD = "[\\p{L}\\p{M}0-9._&:]+(?: +[\\p{L}\\p{M}0-9._&:]+)*";
  private static final Pattern DECIMAL = Pattern.compile("(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");
  private static final Pattern LEXEME =
      Pattern.compile("(?<word>" + WORD + ")|\"(?<quoted>[^\"]*)\"|\\[(?<bracketed>[^\\]]*)\\]|.");

  private FormulaLexer() {}

  /** What a piece of a formula can be. */
  enum Kind {
    /** Digits with at most one point. */
    DECIMAL,
    /** A reference or a name. */
    WORD,
    /** A reference within quotes or brackets. */
    QUOTED,
    /** An operator, a parenthesis, a comma, or what has no business there. */
    SIGN,
    /** Nothing: the formula is over. */
    END
  }

  /**
   * A piece.
   *
   * @param text without quotes or brackets
   * @param position of its first character, counted from one
   */
  record Lexeme(Kind kind, String text, int position) {

    boolean is(String sign) {
      return kind == Kind.SIGN && text.equals(sign);
    }
  }

  /** The pieces of a formula, of which the last is its end. */
  static List<Lexeme> read(String written) {
    List<Lexeme> lexemes = new ArrayList<>();
    Matcher matcher = LEXEME.matcher(written);
    while (matcher.find()) {
      if (!matcher.group().isBlank()) {
        lexemes.add(lexeme(matcher));
      }
    }
    lexemes.add(new Lexeme(Kind.END, "", written.length() + 1));
    return lexemes;
  }

  private static Lexeme lexeme(Matcher matcher) {
    int position = matcher.start() + 1;
    String word = matcher.group("word");
    if (word != null) {
      return new Lexeme(DECIMAL.matcher(word).matches() ? Kind.DECIMAL : Kind.WORD, word, position);
    }
    String quoted =
        matcher.group("quoted") != null ? matcher.group("quoted") : matcher.group("bracketed");
    return quoted != null
        ? new Lexeme(Kind.QUOTED, Spaces.strip(quoted), position)
        : new Lexeme(Kind.SIGN, sign(matcher.group()), position);
  }

  /** Signs that word processors make of those on the keyboard. */
  private static String sign(String written) {
    return switch (written) {
      case "×" -> Operator.TIMES.sign();
      case "÷" -> Operator.DIVIDED_BY.sign();
      case "−", "–" -> Operator.MINUS.sign();
      default -> written;
    };
  }

  /** A reference as it must be written in a formula: as it is, or in quotes. */
  static String quoted(String reference) {
    boolean plain = reference.matches(WORD) && !DECIMAL.matcher(reference).matches();
    return plain ? reference : '"' + reference + '"';
  }
}
