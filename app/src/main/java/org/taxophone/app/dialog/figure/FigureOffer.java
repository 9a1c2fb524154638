package org.taxophone.app.dialog.figure;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taxophone.export.Figure;

/// A figure that a place offers for export.
///
/// @param what it is, for the head of the dialog: "map of run 5"
/// @param name of the file, without suffix: "map-run5"
/// @param folder where it is saved unless the person says otherwise
/// @param figure makes it, beside the UI thread
public record FigureOffer(String what, String name, Path folder, Callable<Figure> figure) {}
