package org.lectern.ui.session;

/// A chart, by what it is called.
///
/// @param kept whether it is one that the reader keeps, rather than one of the open item
public record ChartName(String title, boolean kept) {}
