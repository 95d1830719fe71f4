/** Pages for people: server-rendered, from the same objects as the JSON. */
@NullMarked
package org.goldenthread.reporting.web;

import org.jspecify.annotations.NullMarked;
