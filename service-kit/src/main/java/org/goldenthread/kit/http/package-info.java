/** Entity tags and limits that every resource shares. */
@NullMarked
package org.goldenthread.kit.http;

import org.jspecify.annotations.NullMarked;
