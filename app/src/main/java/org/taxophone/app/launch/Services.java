package org.taxophone.app.launch;

import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.dialog.Dialogs;
import org.taxophone.app.dialog.apply.ApplyDialog;
import org.taxophone.app.dialog.figure.FigureExport;
import org.taxophone.app.player.Player;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.preferences.Recents;
import org.taxophone.app.session.Audition;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.session.JobBoard;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.ModelApplying;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Notices;
import org.taxophone.app.session.ProjectMemory;
import org.taxophone.app.session.ProjectOpener;
import org.taxophone.app.session.Runs;
import org.taxophone.app.session.Saving;
import org.taxophone.app.session.Selection;
import org.taxophone.app.session.TrainingProgress;
import org.taxophone.app.shell.Finders;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.app.theme.Themes;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.job.JobRunner;

/// What the composition root has at hand when it makes the places. Places never see this record:
/// each is given just what it needs, through its constructor.
record Services(
        UiThread ui,
        Background background,
        Background decoding, // one thread: a decoder stays on the one that opened it
        Background writing, // one thread: what is written of runs keeps its order
        JobRunner jobs,
        JobBoard board,
        Journal journal,
        Notices notices,
        Finders finders,
        Themes themes,
        Preferences preferences,
        Recents recents,
        ProjectMemory memory,
        Saving saving,
        CurrentProject project,
        Selection selection,
        Runs runs,
        TrainingProgress training,
        SpectrogramTiles tiles,
        AudioFileReader reader,
        Navigator navigator,
        Player player,
        Audition audition,
        Dialogs dialogs,
        FigureExport figures,
        ProjectOpener opener,
        ApplyDialog applyDialog,
        ModelApplying applying) {}
