package org.goldenthread.scoring.stream;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Stands for what a result said: 128 bits of its SHA-256, so that no two results of a lifetime
 * share one.
 */
public record Fingerprint(long first, long second) {

  /** The fingerprint of a text of bytes. */
  public static Fingerprint of(byte[] content) {
    try {
      ByteBuffer digest = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content));
      return new Fingerprint(digest.getLong(), digest.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
