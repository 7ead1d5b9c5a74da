/**
 * The words receipts are made of: 2,048 plain ones, no two of which differ by a single letter. Six of them hold 66 bits.
 * Load it with `import()` when a receipt is about to be made; a page that only reads has no use for it.
 */
export const receiptWords: readonly string[] = `
abacus accent account acorn acoustic acrobat action active actor adapter address admire advice adviser aerial
agenda agile airfield airmail airport airy album alcove algebra almanac almond alpaca alphabet amazing amber
ambition amethyst amount ample amused anagram anchor anemone angler animal annex annual anorak answer antelope
antenna anthem antique applause apricot apron aquarium arcade archive archway arena armband armchair aroma
arrive artist artwork ask aspect aspen assembly astral athlete atlas atom attic audience author autumn avenue
awaken award awning babble backpack badger bagel baggage bagpipe bake bakery balance balcony ball ballad ballet
balloon ballroom balmy bamboo bandana bangle banjo banner banquet barbecue barista barley barn barnacle barrel
barrier baseball basic basket bathrobe battery beacon beads beaker beam beanbag bearing bedrock bedside beech
beehive beetle beetroot begin believe beret bicycle billow binary binder biology biplane birch birdbath birdcage
birdie birdseed birdsong birthday biscuit bison bistro blanket blazer blender bloom blossom blouse bluebell
bluebird blustery boatyard bobbin bobcat bonnet bonus bookcase bookend bookmark bookshop bookworm boot border
borrow botany bottle bounce bowler bowtie box boxwood bracelet bracket braid bramble branch brass brave breeze
brick bridge briefing bright broadway broccoli brochure bronze brooch brook brother brush bubbly bucket buckle
budget budgie buffalo buffer bugle builder building bulb bumper bumpy bundle bungalow bunting burger bushel
butter button buzzer byway cabbage cabin cabinet cable cactus caddie cafe calcium calendar calmness camellia
camera camper campfire camping campsite canal canary candid candle candy canopy canteen canvas canyon capital
capsule caption caramel caravan cardigan carefree careful cargo caribou caring carpet carriage carrot carry
cartoon carver cascade cashew cassette castle catch category catfish cathode cavern ceiling celery cello celsius
cement centre century ceramic ceremony chair chalk chamber champion channel chapter charcoal charity charm chase
chat cheddar cheerful cheery cheese cheetah chess chestnut chicken chime chimney chirpy chisel choice chorus
chutney cinema cinnamon circle circuit citrus city civil clapping clarinet clasp classic clay clean clearing
clerk clever cliff climate climber cloak clogs clothing cloudy club coaching coastal cobalt cobbler cobweb cocoa
cocoon cod coffee coin colander collage collect colour column comb combine comedy comet comfort comfy comma
commute compass complete compost computer concept concrete cone confetti conifer conker connect console contact
contest cookbook cookie copper copy copybook coral corduroy corgi corncob corner corridor cosmic cosmos costume
cottage counter country courier cover cowslip craft crane crater crayon cream create creator crescent cricket
crisp crocus crop crossbar crossing cruiser crumb crust crystal cube cucumber cuff culture cupboard cupcake curd
curious curlew current cursor curtain curve cushion custard customer cutlery cycle daffodil daisy dancer date
dawn daybreak daylight daylong daytime dazzling debate decade decent decimal decoder decor degree delight
delivery delta deluxe denim deposit deputy derby describe design desk dessert detail devoted dewdrop diagram
dial diamond diary dictate diesel digital dinghy dinner dinosaur diploma dipper director discover dish dispatch
display distance district divide division dogwood dolphin domain domino doodle door doorbell doorknob doormat
doorway dotted doughnut dove dovetail downhill dragster drama drawer drawing dreamy dresser drill drizzle drum
drumbeat duck duckling duet dumpling dune duplex duster dustpan dwelling dynamo eager eagle early earmuffs
earnest earring easel easy echo eclipse economy edition editor eel effect eggcup elastic elder electric elegant
element elephant elevate elevator embark emblem emerald emotion emu enamel encore energy engineer enjoy enter
entrance envelope epic episode equal equator equinox equip erase escape essay estate estimate estuary evening
event exact examine exchange exercise exhibit expert explain explorer express extra fabric fabulous factory
factual fair fairway falcon family famous fancy fanfare farmer farmyard fashion fasten faucet feast feather
feature felt fence fennel fern festival festive fiddle fidget field fiesta figure filing film filter finale
finch finish firefly fireside firewood fisher fishing fitness fizz flag flagpole flagship flake flamingo flannel
flapjack flask flavour fleece flexible flicker flint float flock floor florist flourish flower fluffy fluid
flurry flute flyer foam focus folder foliage folklore follow food football foothill footpath footstep forecast
forest forge fork formal formula fortune forum founder fountain foxglove foxtrot fraction fragment frame freedom
freeway freezer freight fresco fresh freshen friendly fringe frisbee frog frontier frosty frugal fruitful fudge
function funny furlong furnace furrow gadget galaxy gallant gallery gallop game gannet garage gardener gardenia
garland garlic garment gateway gather gauge gazebo gazelle gecko gem gemstone gentle geology geometry geranium
gerbil getaway geyser gift giggle giraffe give glacier glade glance glass gleam gleeful glider glimmer glisten
glitter globe glossy goal goalpost goblet goggles golden goldfish gondola goose graceful gracious graduate grain
grammar grand granite granola grape graphite gravel gravy grazing greeting grid grocery grotto group grouse
grove grow guava guess guidance guide guild guitar gumdrop gusty gymnast habitat haddock halfway halibut
hallmark hamlet hammock hamster handbag handbook handmade handrail happy harbour hardware harmony harness harp
harpist harvest hawk hayloft haystack hazel hazelnut headband headlamp headline headway healthy hearth heartily
heater hedge hedgehog hedgerow height helmet helper helpful hen herald heritage heron herring hexagon hibiscus
highland highway hiker hill hillock hillside hilltop hinge hippo history hobby hockey holdall holiday holly
hologram home homeland homemade homework honest honey honeybee hoop hopeful horizon horn hornbeam horse hostel
hourly human humble humming humour husky hut hyacinth hydrogen hyphen ice iceberg icebox icicle icing ideal
iguana image imagine improve income index indigo inkwell inside insight inspire instant interest interval invent
invite iris iron ironwork island item ivy jacket jackpot jaguar jam jamboree janitor jasmine jazz jeep jelly
jersey jewel jeweller jigsaw jingle jogger joiner joke journal journey joyful jubilee juggler juice jukebox
junior juniper kangaroo kayak keen keeper keepsake kestrel kettle keyboard keyhole keynote kilogram kilt
kindling kindness kinship kiosk kitchen kite kitten kiwi knapsack knitting knitwear koala label lace ladder
ladle ladybird ladybug lagoon lakeside lamb landmark language lantern laptop lapwing larch large lark larkspur
laser lasting latitude lattice laugh launch laundry laurel lavender leaflet leafy leapfrog learn lecture legend
leisure lemon lemonade lemur length lens lentil leopard lesson letter lettuce level library licence lifeboat
lifeline lighter lilac lily lilypad lime linen lining link lion liquid list listener literacy litre lively
lizard loaf lobster location locket lodge loft logbook logo lollipop look lookout lorry lotion lounge lowland
loyal lucky luggage lullaby lunar lunchbox lyrics macaroni macaw machine mackerel magazine magenta magnet
magnolia magpie mahogany mailbag mailbox mainland mallard manager manatee mango map maple marathon marble
marigold marina mariner maritime marker marrow marsh marvel marzipan mascot mason maths mayfly maypole meadow
measure medley meerkat melody melon member memento memo memory mender menu merchant mercury merit mesh message
metallic method midday midpoint mighty migrate mild miller mineral minibus minnow mint minuet minute mirror
mission misty mixer mixture moat mobile model modern modest module moment monitor monorail monthly moon moonbeam
moonlit moonrise moorhen moorland moped morning moss motive motor motorway movement movie muesli muffin mug
mulberry museum mushroom music musical myth napkin narrator nature navigate neatness necklace nectar needle neon
nestling network neutral newsroom newton nibble nickel nickname nomad north northern notation note notebook
notice novel novelty nucleus nugget nursery nutmeg nutrient nutshell oak oasis oatcake oatmeal object oblong
oboe observer ocean octagon octave octet octopus offer officer offshore oil olive omelette omnibus onion opener
opening opera opinion optic orange orbit orchard orchid oregano organic origami origin ornament ornate osprey
ostrich otter outboard outdoors outfit outline outlook outside oven overalls overcoat overpass overture owner
oxygen oyster paddle padlock page pageant painter painting palace palette palm pamphlet pancake panda panel
panorama pantry paper paprika parakeet parasol parcel parent parking parlour parsley parsnip partner passkey
passport pasta pastel pastime pasture path pathway patience patio pattern pavement pavilion paving peaceful
peacock peanut pearl pebble pecan pedal pelican pencil pendant pendulum penguin people pepper percent perch
perfect perform perfume permit person petrol pharmacy pheasant phone photo phrase physics pianist piano piccolo
picket pickle picnic picture pilot pinball pinboard pinecone pinewood pinnacle pinwheel pioneer pipe piston
pitcher pixel pizza planet plank planner plaster plate plateau platform platinum playbook player playful playing
playroom playtime plaza pleased pliers plough plover plumber plume plush plywood podium poem poetry polish
polite pollen pollock polo polygon pompom poncho pond pool popcorn poppy popular porpoise porridge portal porter
porthole portion portrait postage postbox postcard postmark potato potluck pottery pouch poultry powder powerful
practice prairie prawn precious premium prepare present press pretty pretzel preview primary primrose print
printout prism prizes produce profile project prologue promise prompt proper proud province prune public publish
pudding puffball pulley pullover pulse pump pumpkin pupil puppet pure purple puzzle pyjamas pyramid python
quadrant quail quaint quality quantum quarter query question quiche quick quicken quiet quill quilting quince
quiz rabbit radar radiant radiator radio radish radius rafter railcar railing railway rainbow raincoat rainfall
raise raisin rally rambler ramp ranger rapid razor reach reaction reader reading ready realign reason rebuild
recall receipt recipe recital recorder recycle redwood reflect refrain refresh regatta region regular rehearse
reindeer relaxed relay relief relish remedy remember renew repaint repair repeat reply report reptile rescue
research reserve respect response restore result retrieve return reunion revival reward rhubarb ribbon rich
rider ripple riverbed rivet road roadmap roadside roast robin robot robust rock rockery rockpool roller roof
rooftop rooster rose rosebud rosehip rosemary rosette rosewood rotate rounded roundup routine rowan rowboat
rower rowing rubber rucksack rudder rugby ruler runner runway rural russet rustic saffron sailboat sailor salad
salami salmon salt salute sand sandal sandbank sandpit sandwich sapling sapphire sardine satchel satin satsuma
saucepan saucer sauna save savings savoury sawdust sawmill scale scallop scarf scenery scenic schedule scholar
school science scissors scooter screen scribble scripted scroll sculptor seabird seafront seagull seal seaplane
search seascape seashell seashore seaside seaweed second section seedling seesaw segment senior sequence
serenade serene service sesame session settee setting shake shallot shampoo shamrock shawl sheep sheepdog shelf
shepherd shimmer shine shingle ship shipyard shirt shoe shoebox shoelace shopping shortcut shovel showcase
shower shrub shutter sidebar sideline signal signpost silicon silky silvery simple sincere singer singsong
sister skater skating sketch skier skipping sky skylark skylight skyline sledge sleeve slide slipway slogan
slope smart smile smiling smooth smoothie snack snail snapper snapshot snooker snorkel snowball snowdrop snowman
snowshoe snowy snug soap soccer sociable social softball software softwood solar solitude solstice sonata song
songbird sound soundbox south soybean space spaniel spanner sparkle sparrow speaker special speckled spectrum
speech speedy sphere spin spinach spinning spiral splashy splendid splinter sponge spoon sport spray spring
sprinkle sprout spruce square squash squeeze squid squirrel stable stadium staff stage stair stamp stanza
starfish starling station statue stay steady stellar stencil step stepping stirring stitch stocking stockpot
stone stool storage story strategy straw streamer street strength stretch stringy striped strong student studio
sturdy stylish subject subtitle suburb suburban subway success sugar suit suitable suitcase summary summer
summit sun sunbeam sunblock sundial sunhat sunlight sunrise sunroof sunshade sunshine supper supply support
surface surfer surfing surname survey swallow swan swapping sweater swiftly swim swing swivel sycamore syllable
syllabus symphony syrup system tablet tabletop tadpole takeaway talent talk tangram tape tapestry tarmac
tarragon tartan tassel taste taxicab teacake teacher teacup teammate teamwork teapot teardrop teaspoon telegram
tempo tendril tennis tenor tent terrace terrapin terrier thankful theatre theme theory thicket thimble think
thistle thousand thread thrifty thrive throttle thrush tide tiger timber tiny tissue title toasty toboggan today
token tomato tomorrow tonic toolbox toolkit toolshed top topaz topiary torch tortoise total toucan tourist town
towpath track tractor trade traffic trail trainer tram trapeze treacle treasure treat tree treetop trellis
trending triangle tribune tricky tricycle trifle trio triplet trivia trombone trophy tropic trout trowel truffle
trumpet trundle trunk trusty tuba tugboat tulip tumbler tunnel turkey turnip turnover turtle tutor tutorial
tuxedo tweed twig twilight twinkle twirl typing umbrella umpire unfold unicycle uniform unique unite universe
unlock unpack unwind upbeat upkeep upland uplift upright upstairs upstream urban useful valid valley valve
vanilla variety vase vehicle velvety vendor venture veranda verse viaduct vibrant victory video viewer village
vine vinegar violet violin visit visitor visual vital vitality vitamin vivid voice volcano volume vowel voyager
wafer waffle wagon wagtail waiter walker walkway wallaby walnut walrus waltzer wardrobe warm warmth washer
washing waterway wavy waxwing weaver weaving webcam website wedding weekday weekend weekly welcome wellness
wharf wheat wheel whisk whisper wicker wildcat wildlife willing win windmill window windy wingspan winning
winter wire wisdom witty wolf wombat woodland woolly wordplay workbook workmate workroom workshop worktop world
worthy wrapper wren yard year yearbook yoga yoghurt young zealous zebra zenith zephyr zero zesty zigzag zinc
zippy zoom
`
  .trim()
  .split(/\s+/);
