/// The verbs that tell events, with the forms that do not follow the rule.
///
/// A line is a lemma, and for irregular verbs the past and the participle. `!` after a regular
/// lemma doubles its last consonant (`permit!`: permitted, permitting).
enum VerbTable {
  static let text: StaticString =
    """
    abandon
    accept
    accuse
    acknowledge
    add
    address
    admit!
    adopt
    agree
    announce
    appeal
    appoint
    approve
    argue
    arrest
    arrive
    ask
    assassinate
    assert
    attack
    back
    ban!
    beat beat beaten
    become became become
    beg!
    begin began begun
    blame
    block
    blow blew blown
    bomb
    bombard
    break broke broken
    brief
    broker
    call
    cancel
    capture
    carry
    caution
    cede
    chair
    change
    claim
    clear
    close
    collapse
    complain
    concede
    condemn
    confirm
    convene
    cool
    cross
    cut cut cut
    dare
    dash
    deal dealt dealt
    declare
    decline
    defy
    deliver
    demand
    demolish
    denounce
    deny
    deploy
    destroy
    detain
    die
    dim!
    discuss
    dismiss
    downplay
    drop!
    elect
    emerge
    emphasise
    emphasize
    end
    endorse
    escalate
    evacuate
    execute
    expel!
    explain
    express
    extend
    face
    fail
    fall fell fallen
    fire
    flee fled fled
    fly flew flown
    follow
    free
    freeze froze frozen
    gather
    give gave given
    go went gone
    grant
    greet
    halt
    hand
    hesitate
    hit hit hit
    hold held held
    host
    impose
    indict
    initial
    insist
    intercept
    invade
    invite
    issue
    join
    kill
    land
    launch
    lead led led
    leave left left
    let let let
    liberate
    lift
    make made made
    march
    meet met met
    mobilise
    mobilize
    move
    name
    negotiate
    nominate
    note
    offer
    open
    order
    oust
    outline
    overthrow overthrew overthrown
    pass
    pause
    phone
    plead
    pledge
    post
    postpone
    praise
    present
    press
    proclaim
    promise
    propose
    protest
    pull
    put put put
    quit quit quit
    raise
    rally
    ratify
    reach
    read read read
    reaffirm
    receive
    recognise
    recognize
    refuse
    reiterate
    reject
    release
    repeat
    reply
    report
    resign
    respond
    restore
    resume
    retreat
    return
    reveal
    rule
    sack
    sanction
    say said said
    scrap!
    scuttle
    secure
    seize
    send sent sent
    settle
    shift
    shake shook shaken
    shell
    shoot shot shot
    sign
    signal
    sit sat sat
    slam!
    speak spoke spoken
    stage
    start
    state
    stay
    stop!
    storm
    stress
    strike struck struck
    suggest
    support
    surrender
    suspend
    swear swore sworn
    take took taken
    talk
    telephone
    tell told told
    test
    threaten
    tour
    tout
    travel
    trade
    turn
    unveil
    urge
    veto
    visit
    voice
    vote
    vow
    walk
    warn
    welcome
    win won won
    withdraw withdrew withdrawn
    withhold withheld withheld
    write wrote written
    """
}
