/// What the places share: the open project, the selection, the journal, the runs.
@NullMarked
package org.taxophone.app.session;

import org.jspecify.annotations.NullMarked;
