package org.taxophone.app.launch;

import java.nio.file.Path;
import java.util.function.Function;
import org.taxophone.app.dialog.Dialogs;
import org.taxophone.app.dialog.FloatingPane;
import org.taxophone.app.player.AudioSink;
import org.taxophone.app.preferences.Preferences;

/// What the workbench meets outside of itself; tests bring their own.
///
/// @param preferences what is remembered
/// @param dialogs file choosers and questions
/// @param overlay where questions and other floating things are shown
/// @param projects where new projects are made
/// @param sound makes the sink for all sound, on the player's thread; given what to run where there
///     is no audio output
record Outside(
        Preferences preferences,
        Dialogs dialogs,
        FloatingPane overlay,
        Path projects,
        Function<Runnable, AudioSink> sound) {}
