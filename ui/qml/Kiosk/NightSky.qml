import QtQuick

// The sky behind the dome: night above, a line of dusk below.
Gradient {
    GradientStop {
        position: 0
        color: Theme.night
    }

    GradientStop {
        position: Theme.skyMiddle
        color: Theme.nightHi
    }

    GradientStop {
        position: Theme.skyLow
        color: Theme.dusk
    }

    GradientStop {
        position: Theme.skyFoot
        color: Theme.dawn
    }

    GradientStop {
        position: 1
        color: Theme.earth
    }
}
