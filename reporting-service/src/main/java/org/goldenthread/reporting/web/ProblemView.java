package org.goldenthread.reporting.web;

/**
 * A page that cannot be shown.
 *
 * @param heading what is wrong
 * @param remedy what to do about it
 */
record ProblemView(int status, String heading, String detail, String remedy) {}
