/** Which quarters there are, for programs. */
@NullMarked
package org.goldenthread.reporting.quarter.rest;

import org.jspecify.annotations.NullMarked;
