const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What stands where a person could: teams, roles, everybody, nobody. A field that holds only these names nobody. */
export const ROLE_WORDS = words(`
  a all an and any as at both by for from in nobody none no not of on one or our somebody someone team teams the their together to us we whole with
  account accounts admin administrator agency analyst assistant associate board business buyer ceo cfo champion chief client clients cmo contact
  content coo coordinator coach commercial company consultant cro crm cto customer customers data deal delivery demand development digital
  director division enablement engineer everybody everyone executive executives external facilitator field finance front desk reception founder founders freelancer
  general generation group growth head heads host inbound inside junior lead leader leaders leads leadership legal manager managers management
  managing marketer marketers marketing md member members officer operation operations ops outbound outreach owner owners participant
  partner partners partnership party people person phone president pr presales principal product rep representative representatives reps
  revenue revops room sales salespeople salesperson sdr sdrs bdr bdrs ae aes self senior seller sellers service services side sides
  specialist staff strategy success support tba tbc tbd unknown unnamed vendor vice vp n na pending open later
  whoever weekly monthly daily each every other others half new
`);

/** Words that are also names: alone they count only where they are written with a capital letter. */
export const COMMON_WORDS = words(`
  able angel april art august autumn baker bank barber bay bell berry best bill bird bishop black bloom blue bond bow branch brand bridge bright brook
  brooks brown buck burns bush butler candy carter case cash chance chandler chase cherry christian church clay cliff close coin colt cook
  cooper cross crystal dale dawn day dean dell dean destiny do drew duke earl early east eden ever faith fast field fields fisher flint flora ford forest
  forth foster fountain fox francis frank free freeman frost gates gene gift glass glen glory gold golden good grace grant graves gray green
  grove guy hall hand hardy harmony harper hart haven hazel heart heath hill hills holly honey hood hook hope horn house hunt hunter ian ice iris ivy
  jack january jasmine jay jersey jet job jordan joy judge july june just key king knight lake lamb lance land lane lark law legacy lily
  link list little long love low luck lucky major marble march mark market marks marsh mason may melody mercy merit mercury mike miles mill mills miller mint
  monday moon moore more moss much nation neat new nick noble noon norm north nova oak olive orange orchard page paige palm paris park parker pat patience pearl peace pen penny pepper
  pierce pike pine piper pitch plum point pole pool poppy porter post potter powers price prince profit prudence purple quick rain rainbow rainer ranger
  ray reed rice rich ridge river rivers rob robin rock rose rosemary ross rowan royal ruby rusty sage sand sandy savage savannah scott self
  shade shell shepherd shop short silver singer skip sky slack small smart smith snow sole south spark spring sprout square star stark stern stone strand
  street strong sue sugar summer sunny sunday sweet swift target taylor teal temple terra terry thorn tiger tower trip true trust turner tyler
  valley van velvet victor victory viola violet wade walk walker wall walls ward warm waters wave way weaver webb weeks welcome well wells west
  wheel white will wind winner winter wise wolf wood woods word worth wren wright yang yard yes york young zone apple amazon oracle shell
  access account action active alarm alpha answer atlas beacon beta box buffer capital central circle clear clearing cloud common compass core craft current delta
  digital direct discover echo edge element elevate engage envoy epic essence evolve express fidelity first flow focus fusion future gain general
  genesis global goal harbor harbour home horizon hub icon ideal impact insight integral intent journey keystone launch lead ledger level light lever lumen major
  abbey ash archer ball banks barker barn barrel barrow bass bear bean beer bench birch bloom bold bolt bones boot booth bowl bowler box boyle brewer broad broom bull bunker burn burrow
  bright bride broker buckle bullock butcher button byte camp cannon cape card carpenter carver castle cave chamber chambers champion chandler chaplain chase child chips clerk climb cloud coach
  coal coffee cole collar collier constable cope corn cotton court cousin crane creek crook crouch crow crown cruise curry cutler cutter dance dark daily darling deal deer dial dice diver
  dove downs drake draper dream driver drummer dust dyer eagle easter edge elder ends english fair fairs fall falls fang farmer farrow father fear feather fence fern fine finch fish flag flood
  flowers fly foot forward foul found freed friend fry fuller furnace gage gallop game garden gardener garland garner garrison gate gay gentle gentry gibbon giles glazier glove goodman goose
  grain granger grave greed greet grey grind groom gross guard gull gunner hack hail hale ham hammer handler hare harm harvest hatch hawk hawkins hay hays head heard hedge helm helper hide high
  hitch hogg hole holder holiday holland hollow home hooker hooper horne hose host hound howl huff hull humble hurry hurt husband inch jolly joiner jump keen keep kettle kidd kind kiss kitchen
  kite knapp knife knock lace ladd lamp lane large lark last latch later laws lawn leaf lean leather lent lever light lime line lion lock lodge loop loud lyon mace male mall maker manner maple
  martin mast masters mate may mead mean means meadow meadows mellow mercer mild milk mint mire moody moor moss mount mountain mouse munch musk nail nash neal near nest night nightingale nobles
  nurse nut oakes orchard ore ought owl oxen pack pad pain paint painter palmer pane parish parks parrot parson part parton past pastor paul pea peach peak pear peck peel pen penn people perch
  perry petty philips pickle pickles pickup pile pinch pipe plain plank plant platt player please plumb plume plummer pocket poll pond poor pope pound pound power pratt press prime prior proctor
  proper proud pryor pull pulley purse push quail quarry quill rabbit race raft rake ram ramp rank raven read reader real reddish reeves render rent revere rider riding right ring ripple roach
  rod roller roof rope round row rowe rule rush rust rye sadler sail sailor sale sales salt sams sandal sands saint sawyer scholar score seal sear seat seed sell sense sergeant sewer shaft sharp
  shave shaw sheep sheets shields shine shipman shoe shook shore shot shout shower sick side sides sill simmer simple single sink skate skill skinner slater slaughter sleep slice slim sloan slope
  slow smiley smoke snail snider snook song sorrow sparks sparrow spear speed spell spencer spicer spike spinks spinner spill spoon spring springer squire stable stack staff stamp stead steel
  steep sticks still stock stocks stokes stoner storm story stout street strain straw strike stubb stump style sugar swallow swan sweeney sweeping swimmer sword tack tall tanner taper tar tart
  taster teacher tell tender thatcher thick thing thinker thomas thrower thrush tide tiller timber tinker todd toll tomb tool torch town towns trader travel traveler treat tree trial trick trim
  trout trucks truck trumpet tubb tuck tune turf turn twist under underhill upright usher vance vane venison vest vine voice wage wager wain wait waite waiter wake wales waller ward ware warn warner
  warren wash watch waterman watt watts wax way weather weaver web webster wedge weed week wheat wheeler whistle wick wild wilder wilds wing winger wings wire wisdom wish wit witty wolfe woman
  wonder woodman woodward wool work worker workman worm worthy wray wrench yeoman yield
  flight fright plight slight block brace bland clock flock greed price spark trace train
  mango matrix meter method metric milestone mission momentum monitor motion native network next notion open orbit origin panda path pattern peak phase pilot pipeline
  pivot plan plane planet platform plus prime prism progress pulse quest rapid reach reason record relay report result review rise root sample scale
  scope score sense series shift sign signal simple source spirit stage standard status step story stream stripe summit support switch
  system table team term thrive time touch track trade transfer trend union unit unity value vector venture verb view vision vista visit vital voice win wire workshop zen zero zoom
`);

/** Words of two letters: a name that is spelled like one is found only as a whole. */
export const SHORT_WORDS = words(`
  ah am an as at be by do eh go he hi if in is it me my no of oh ok on or so to up us we ya ye er es im un en et il je ne on ou se si tu um wo ob
`);

/** Letters that stand for something else. */
export const ABBREVIATIONS = words(`
  bant gdpr swot romi roas ctas sdrs mqls sqls icps slas ccpa meddic meddicc medd smart saas paas iaas html json imap smtp http https nasa nato emea apac latam dach asap iban
  ebit ebitda gaap cogs cpas cpls smbs smes kpis okrs faqs rfps rfis pdfs urls apis ceos cfos cmos ctos uefa unesco
`);

/** What says only how a company is set up. */
export const LEGAL_FORMS = words(`
  ab ag aps as asa bv bvba co company corp corporation cv doo ek eg ev eu gbr gesellschaft gmbh gp holding holdings inc incorporated jsc kft kg kgaa kk lda
  limited llc llp lp ltd ltda mbh nv oao og ohg ooo oy oyj plc pllc pte pty pvt sa sab sarl sas sasu se sia sl slu snc spa spol srl sro the und
  ооо оао ао пао зао ип тов and
`);

/** What many companies have in their names: alone it names none of them. */
export const COMPANY_WORDS = words(`
  advisors advisory agency alliance analytics architects associates automation bank biotech bros brothers build builders capital care centre center chemicals clinic
  college communications company components construction consultants consulting consultancy controls council data dental design development digital distribution electric electronics
  energy engineering engineers enterprise enterprises equipment estate estates events express finance financial firm foods foundation freight fund global group health healthcare hospital hotel
  hotels house housing industrial industries insurance institute instruments international investment investments lab laboratories labs law legal
  logistics machinery management manufacturing marine market marketing markets media medical metals mobility motors network networks office optics packaging
  partner partners partnership pharma pharmaceuticals plastics power precision print printing products project projects properties property regional recruiting research restaurant retail robotics
  school science sciences security service services shipping shop software solution solutions sons steel store stores studio studios supplies supply surveyors systems
  tech technologies technology telecom textiles tools trade trading training transport travel trust union university ventures water wealth works world and the of for
`);

/** What stands between the parts of a person's name, before it or after it. */
export const NAME_PARTICLES = words(`
  abu al ap ben bin bint da dal dalla das de del della dem den der des di do dos du el esq herr frau ibn ii iii iv jr la las le les lo los mac madame mag mc mevr miss mme mlle mr mrs ms mx
  dr dott dipl ing lic prof rev señor señora señorita sir lady lord sr st ter 't ten und van vom von y zu zum zur phd mba md
`);

/** What stands in a field for a company while nobody names one. */
export const COMPANY_PLACEHOLDERS = words(`
  a an and b c d e f client clients company companies confidential customer deal deals lead account buyer example none not our the unknown unnamed tba tbc tbd na n
  win lost loss won
`);
