package org.goldenthread.scoring.stream.topics.events;

import org.goldenthread.events.Topic;
import org.goldenthread.scoring.stream.topics.events.Message.Change;
import org.jspecify.annotations.Nullable;

/** Reads the records of one topic. It keeps no state and has no effect. */
public interface EventReader {

  /** The topic whose records it reads. */
  Topic topic();

  /**
   * Translates a record.
   *
   * @throws RuntimeException with the reason, if the record cannot be read or can never be applied
   */
  Change read(@Nullable String key, byte[] value);
}
