/// What a person made of a run's clusters: acts, and the state that they lead to. Knows no disk.
@NullMarked
package org.taxophone.project.curation;

import org.jspecify.annotations.NullMarked;
