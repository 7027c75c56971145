# part: demo
demo-leap-title = Move the demo’s clock forward
demo-leap-lead = This demo lives in its own time, and a convocation needs its notice before the meeting can be held. Here the clock moves forward for everybody; it never goes back, because the record is not rewritten.
demo-leap-hour = In an hour
demo-leap-an-hour = Move on by an hour
demo-leap-tomorrow = Tomorrow
demo-leap-to = Go to the morning of { $day }
demo-leap-coming = Coming dates
demo-leap-other = Another day
demo-leap-day = Day
demo-leap-day-hint = The clock will show 8:30 on that day. Two years at most at a time.
demo-leap-submit = Go to this day
demo-leap-past = This day is past in the demo, or is its today: choose a later one.
demo-leap-far = The clock moves by two years at most at a time: choose a nearer day.
done-demo-leapt = The clock has moved, and the jobs that fell due were run.
