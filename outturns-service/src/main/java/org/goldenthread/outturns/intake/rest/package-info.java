/**
 * What every submission over HTTP has in common: how fields are read, how refusals are told, how
 * revisions are answered.
 */
@NullMarked
package org.goldenthread.outturns.intake.rest;

import org.jspecify.annotations.NullMarked;
