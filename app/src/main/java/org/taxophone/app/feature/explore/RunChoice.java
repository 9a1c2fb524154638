package org.taxophone.app.feature.explore;

/// A finished run to choose.
record RunChoice(int number, String title) {}
