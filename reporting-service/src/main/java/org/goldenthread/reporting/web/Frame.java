package org.goldenthread.reporting.web;

/** What every page has around its content. */
record Frame(String stylesheet, QuarterPicker picker) {}
