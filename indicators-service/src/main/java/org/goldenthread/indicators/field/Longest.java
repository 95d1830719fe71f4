package org.goldenthread.indicators.field;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long a text may be, where it is no name, title or label; what is blank is not there. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Longest {

  /** Longest name, title or label. */
  int LINE = 300;

  /** Longest description, reason or note. */
  int PARAGRAPH = 4_000;

  /** Characters. */
  int value();
}
