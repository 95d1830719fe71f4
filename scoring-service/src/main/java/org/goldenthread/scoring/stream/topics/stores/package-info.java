/** What is kept, under which keys, and how it is read while the stream works on. */
@NullMarked
package org.goldenthread.scoring.stream.topics.stores;

import org.jspecify.annotations.NullMarked;
