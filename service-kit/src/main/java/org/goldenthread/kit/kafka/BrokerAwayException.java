package org.goldenthread.kit.kafka;

/** The broker did not take a record. Trying again may help; the record must not be passed over. */
public final class BrokerAwayException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokerAwayException(String message, Exception cause) {
    super(message, cause);
  }
}
