/** The app's own style sheet, so that what a test measures is what a learner sees. */
import '../../app/globals.css';
