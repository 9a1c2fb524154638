package org.taxophone.dataset;

/// A data set and how its import went.
public record ImportResult(Dataset dataset, ImportReport report) {}
