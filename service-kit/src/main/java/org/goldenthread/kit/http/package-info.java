/** Entity tags, limits and the front page that every service shares. */
@NullMarked
package org.goldenthread.kit.http;

import org.jspecify.annotations.NullMarked;
