package org.goldenthread.testkit.contract;

import java.util.List;

/** What few expect, and some send. */
final class Oddities {

  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "null",
          "true",
          "0",
          "-1",
          "1e400",
          "NaN",
          "2020-21-Q2",
          "9999-00-Q4",
          "1900-01-Q1",
          "2020-21-Q5",
          "0000-01-Q1",
          "+300000-01-01T00:00:00Z",
          "2020-10-14T09:31:07 01:00",
          "PI.47",
          "..",
          "../../etc/passwd",
          "x".repeat(300),
          "é".repeat(1_300),
          "\0",
          "a\0b",
          "\u202e",
          "\ufffd",
          "\ufeff",
          "\udb40\udc41",
          "\uffff",
          "\n",
          "'; drop table outbox; --",
          "<script>alert(1)</script>",
          "${7*7}",
          "{{7*7}}",
          "%s%n",
          "=1+1",
          "\ud83d\ude00",
          "٣",
          "1,5",
          "*",
          "\"",
          "\\",
          "cursor",
          "LTE=");

  /** As JSON, some of them none. */
  static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1",
          "-1",
          "0.1",
          "71.0",
          "100",
          "1e2000",
          "1e-2000",
          "1e999999999",
          "-1e400",
          "99999999999999999999",
          "2147483648",
          "0.1234567890123456789",
          "9".repeat(60),
          "9".repeat(61),
          "9".repeat(1_001),
          "01",
          "+1",
          ".5",
          "1.",
          "NaN");

  /** JSON in the place of something else. */
  static final List<String> OTHERS =
      List.of(
          "null",
          "true",
          "[]",
          "{}",
          "\"\"",
          "\"x\"",
          "7",
          "[[[[]]]]",
          "{\"a\":{\"a\":[{}]}}",
          "[null]",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "[".repeat(1_001),
          "{\"\":1}");

  private Oddities() {}
}
