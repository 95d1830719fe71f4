package org.goldenthread.reporting.site.web;

/**
 * A page that cannot be shown.
 *
 * @param heading what is wrong
 * @param remedy what to do about it
 */
public record ProblemView(int status, String heading, String detail, String remedy) {}
