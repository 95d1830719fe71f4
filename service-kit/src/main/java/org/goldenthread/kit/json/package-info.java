/** How request and response bodies are read and written. */
@NullMarked
package org.goldenthread.kit.json;

import org.jspecify.annotations.NullMarked;
