/// Several recipes by seeds and numbers of clusters: composed, run, and read as a table or a sweep.
@NullMarked
package org.taxophone.app.feature.experiment;

import org.jspecify.annotations.NullMarked;
